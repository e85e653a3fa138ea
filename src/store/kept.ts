import type { LoadRecord } from './kept-loads.ts';
import { type LoadWithFigures, RECORDS_ID, type Settings } from './records.ts';
import { mergeSettings, replaceSettings } from './settings-change.ts';

/** The readable part of the document: loads in their order, and settings. */
export interface Kept {
  readonly loads: readonly LoadRecord[];
  readonly settings: Settings;
}

/** The records of a store by their keys, as they stand: nobody has checked them. */
export type StoredRecords = ReadonlyMap<string, unknown>;

/** Which records of a store change, and to what; undefined for one that goes. See entry-plans.ts. */
export type RecordPlan = (records: StoredRecords) => StoredRecords;

/** The document after a change, with the figures of the loads that it brings. */
export interface Changed extends Kept {
  readonly figures?: ReadonlyMap<string, string>;
  /** Where decks or saved questions change with it. They are read for that alone. */
  readonly decks?: RecordPlan;
  readonly questions?: RecordPlan;
}

function isSameFile(one: LoadRecord, other: LoadRecord): boolean {
  return one.sha256 === other.sha256;
}

/**
 * The document with a load in it: in the place of one of the very same file, and in the load's own
 * place in the order where that is free, else as the newest.
 */
export function withLoad(kept: Kept, { load, figuresCsv }: LoadWithFigures): Changed {
  const others = kept.loads.filter((one) => one.id !== load.id && !isSameFile(one, load));
  const taken = others.some((one) => one.order === load.order);
  const order = taken ? Math.max(...others.map((one) => one.order)) + 1 : load.order;
  return {
    loads: [...others, { ...load, order }].sort((a, b) => a.order - b.order),
    settings: kept.settings,
    figures: new Map([[load.id, figuresCsv]]),
  };
}

/** The document without a load. */
export function withoutLoad(kept: Kept, id: string): Changed {
  return { ...kept, loads: kept.loads.filter((one) => one.id !== id) };
}

/** What a workspace file holds that can be brought. */
interface Incoming {
  readonly loads: readonly LoadWithFigures[];
  readonly settings: Settings;
}

/** Whether both were counted from records, of which there is one load, and this one earlier. */
function isCountedBefore(load: LoadRecord, other: LoadRecord): boolean {
  return load.id === RECORDS_ID && other.id === RECORDS_ID && load.loadedAt <= other.loadedAt;
}

/** A file of one's own sends the example away. */
function withoutExample(settings: Settings, loads: readonly LoadRecord[]): Settings {
  return loads.length === 0 ? settings : { ...settings, example: false };
}

/**
 * A workspace beside what is here: each file once, in the order in which they were loaded, so that
 * the newest load of a figure holds; of each setting the one that was changed last.
 */
export function beside(kept: Kept, { loads: incoming, settings }: Incoming): Changed {
  let loads = [...kept.loads];
  const figures = new Map<string, string>();
  for (const { load, figuresCsv } of incoming) {
    if (loads.some((one) => isSameFile(one, load) || isCountedBefore(load, one))) continue;
    loads = [...loads.filter(({ id }) => id !== load.id), load];
    figures.set(load.id, figuresCsv);
  }
  const ordered = loads
    .sort((a, b) => a.loadedAt.localeCompare(b.loadedAt) || a.order - b.order)
    .map((load, at) => ({ ...load, order: at + 1 }));
  const merged = mergeSettings(kept.settings, settings);
  return { loads: ordered, settings: withoutExample(merged, ordered), figures };
}

/** A workspace in the place of everything here. */
export function instead(kept: Kept, incoming: Incoming): Changed {
  const { loads, figures } = beside({ loads: [], settings: kept.settings }, incoming);
  const settings = withoutExample(replaceSettings(kept.settings, incoming.settings), loads);
  return figures === undefined ? { loads, settings } : { loads, settings, figures };
}

/** Everything as it once was. */
export function asItWas({ loads, settings }: Incoming): Changed {
  return {
    loads: loads.map(({ load }) => load),
    settings,
    figures: new Map(loads.map(({ load, figuresCsv }) => [load.id, figuresCsv])),
  };
}
