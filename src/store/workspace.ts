import * as z from 'zod/mini';
import { readFiguresText } from '../intake/figures-text.ts';
import type { OwnKpi } from '../kpis/own-kpi.ts';
import type { Deck } from '../models/deck/deck.ts';
import { deckKey, readDeck } from './deck-record.ts';
import { nameOfLoad, readLoad } from './kept-loads.ts';
import { readSavedQuestion, type SavedQuestion } from './question-record.ts';
import {
  DEFAULT_SETTINGS,
  type LoadWithFigures,
  RECORDS_ID,
  readSettings,
  type Settings,
} from './records.ts';

/**
 * The workspace file: everything that the document keeps, as one JSON file, without what belongs to
 * the device (view, wording, the example). The readers of stored records bring older ones up to date;
 * version 3 brought decks and councils, version 4 saved questions, version 5 how children's records are
 * counted, version 6 how those of a load were. Never a child's record: known fields alone go out or
 * come in.
 */

const FORMAT = 'quarterlight-workspace';
const VERSION = 6;
/** The first version that holds decks. */
const WITH_DECKS = 3;
/** The first that holds saved questions. */
const WITH_QUESTIONS = 4;
const WHERE = 'in this file';
/** Formats name themselves within so many characters. */
const HEAD = 2_000;

export interface Workspace {
  /** ISO date and time; null where the file does not say. */
  readonly made: string | null;
  readonly loads: readonly LoadWithFigures[];
  readonly settings: Settings;
  readonly decks: readonly Deck[];
  readonly questions: readonly SavedQuestion[];
}

/** Why nothing of a file can be taken, and what would mend it. */
export interface WorkspaceRefusal {
  readonly message: string;
  readonly mend: string;
}

export type WorkspaceReading =
  | { readonly ok: true; readonly workspace: Workspace; readonly damage: readonly string[] }
  | { readonly ok: false; readonly refusal: WorkspaceRefusal };

const frame = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  product: z.catch(z.string(), ''),
  made: z.catch(z.nullable(z.iso.datetime()), null),
  settings: z.optional(z.unknown()),
  loads: z.optional(z.unknown()),
  decks: z.optional(z.unknown()),
  questions: z.optional(z.unknown()),
});
const anything = z.looseObject({});
const ownFigures = z.object({ figuresCsv: z.string() });
const SHA256 = /^[0-9a-f]{64}$/;

/** The text of a workspace file. `product` is the version of Quarterlight that writes it. */
export function writeWorkspace(
  { made, loads, settings, decks, questions }: Workspace,
  product: string,
): string {
  const {
    example: _example,
    view: _view,
    wording: _wording,
    ...carried
  } = readSettings(settings, [], WHERE);
  const known = loads.flatMap(({ load, figuresCsv }) => {
    const read = readLoad(load);
    return read === null ? [] : [{ ...read.load, figuresCsv }];
  });
  const content = {
    format: FORMAT,
    version: VERSION,
    made,
    product,
    settings: carried,
    decks: decks.flatMap((deck) => readDeck(deck, [], WHERE) ?? []),
    questions: questions.flatMap((one) => readSavedQuestion(one, [], WHERE) ?? []),
    loads: known,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Whether a text that begins so is to be read as a workspace file: figures never begin so. */
export function mayBeWorkspace(start: string): boolean {
  return start.trimStart().startsWith('{');
}

const NOTHING_CHANGED = 'Nothing has changed.';
const ANOTHER_COPY =
  'Load another copy of it, or save it again on the device where it was made: on the Data page, “Save a workspace file”.';

function refused(message: string, mend: string): WorkspaceReading {
  return { ok: false, refusal: { message: `${message} ${NOTHING_CHANGED}`, mend } };
}

/** Where JSON breaks, in words, as far as the browser says it. */
function breakInWords(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
  const line = text.slice(0, position).trimEnd().split('\n').length;
  return position >= text.trimEnd().length
    ? `it breaks off in line ${line}, before its end`
    : `it cannot be read from line ${line} on`;
}

/**
 * Reads a workspace file. Damaged parts are named in `damage` and the rest comes; a file that is
 * none, cannot be read at all or is of a newer version is refused. Changes nothing.
 */
export function readWorkspace(text: string): WorkspaceReading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (text.slice(0, HEAD).includes(`"${FORMAT}"`)) {
      return refused(`This workspace file is damaged: ${breakInWords(text, error)}.`, ANOTHER_COPY);
    }
    return notOurs();
  }
  const read = frame.safeParse(content);
  if (!read.success || !Number.isInteger(read.data.version) || read.data.version < 1) {
    return notOurs();
  }
  const { version, product, made, settings, loads, decks, questions } = read.data;
  if (version > VERSION) {
    const by = product === '' ? '' : ` (${product.slice(0, 40)})`;
    return refused(
      `This workspace file was made by a newer Quarterlight${by}, and this one cannot read it whole.`,
      'Open the newer Quarterlight, or load this page again to get the newest version, and load the file there.',
    );
  }
  const damage: string[] = [];
  const whole = settingsOf(settings, damage);
  const ownIds = new Set(whole.ownKpis.map(({ id }) => id));
  const workspace: Workspace = {
    made,
    settings: whole,
    loads: loadsOf(loads, ownIds, damage),
    decks: version < WITH_DECKS ? [] : entriesOf(decks, DECKS, damage),
    questions: version < WITH_QUESTIONS ? [] : entriesOf(questions, QUESTIONS, damage),
  };
  return { ok: true, workspace, damage };
}

function notOurs(): WorkspaceReading {
  return refused(
    'This is not a workspace file of Quarterlight.',
    'Choose a file that was saved with “Save a workspace file” on the Data page. Figures come as CSV files.',
  );
}

/** The settings of a file, with what it does not carry as it is at first. */
function settingsOf(settings: unknown, damage: string[]): Settings {
  const { example, view, wording } = DEFAULT_SETTINGS;
  const given = anything.safeParse(settings);
  const whole = given.success ? { ...given.data, example, view, wording } : settings;
  const read = readSettings(whole, damage, WHERE);
  return { ...read, ownKpis: read.ownKpis.filter((own) => isSound(own, damage)) };
}

/** Whether the figures of a KPI of one's own may go near the engine: they are its alone. */
function isSound({ id, title, figuresCsv }: OwnKpi, damage: string[]): boolean {
  const held = readFiguresText(figuresCsv);
  const why =
    typeof held === 'string'
      ? held
      : held.unknownKpis.join() === id && held.kpis === 1
        ? ''
        : 'They are of another KPI.';
  if (why !== '')
    damage.push(`The KPI “${title}” was left out, for its figures are damaged. ${why}`);
  return why === '';
}

/** Entries of a list that have a key and were changed at some time. */
interface ListKind<Entry> {
  /** "presentations" */
  readonly many: string;
  readonly read: (record: unknown, damage: string[], where: string) => Entry | null;
  readonly keyOf: (entry: Entry) => string;
}

const DECKS: ListKind<Deck> = { many: 'presentations', read: readDeck, keyOf: deckKey };
const QUESTIONS: ListKind<SavedQuestion> = {
  many: 'saved questions',
  read: readSavedQuestion,
  keyOf: ({ id }) => id,
};

function entriesOf<Entry extends { readonly changedAt: string }>(
  records: unknown,
  { many, read, keyOf }: ListKind<Entry>,
  damage: string[],
): Entry[] {
  if (!Array.isArray(records)) {
    damage.push(`The list of ${many} ${WHERE} could not be read.`);
    return [];
  }
  // Two of one key: the one that was changed last.
  const byKey = new Map<string, Entry>();
  for (const record of records) {
    const entry = read(record, damage, WHERE);
    if (entry === null) continue;
    const other = byKey.get(keyOf(entry));
    if (other === undefined || entry.changedAt > other.changedAt) byKey.set(keyOf(entry), entry);
  }
  return [...byKey.values()];
}

function loadsOf(
  loads: unknown,
  ownKpis: ReadonlySet<string>,
  damage: string[],
): LoadWithFigures[] {
  if (!Array.isArray(loads)) {
    damage.push(`The list of files ${WHERE} could not be read.`);
    return [];
  }
  return loads.flatMap((record: unknown) => {
    const read = readLoad(record);
    const own = ownFigures.safeParse(record);
    if (read === null || !SHA256.test(read.load.sha256) || !own.success) {
      damage.push(`${nameOfLoad(record)} could not be read and was left out.`);
      return [];
    }
    const { figuresCsv } = own.data;
    const held = readFiguresText(figuresCsv);
    if (typeof held === 'string') {
      damage.push(`${nameOfLoad(record)} was left out, for its figures are damaged. ${held}`);
      return [];
    }
    const { unknownKpis, kpis: _kpis, areas, periods, ...told } = held;
    const unknown = unknownKpis.filter((id) => !ownKpis.has(id));
    if (unknown.length > 0) {
      damage.push(
        `${nameOfLoad(record)} has figures that this version of Quarterlight does not show: ${unknown.join(', ')}.`,
      );
    }
    // Its content is its identity: an id from outside could stand in the way of one that is here.
    // What was counted from records stays known as that, and there is one load of it.
    const id = read.load.id === RECORDS_ID ? RECORDS_ID : read.load.sha256;
    const load = { ...read.load, ...told, id, areas: [...areas], periods: [...periods] };
    return [{ load, figuresCsv }];
  });
}
