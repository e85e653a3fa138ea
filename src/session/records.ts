import type { Extract } from '../intake/records/extracts.ts';
import { countedInWords, madeUpInWords, RECORDS_FILE } from '../models/records-words.ts';
import type { CountingSettings } from '../store/counting-settings.ts';
import type { LoadRecord } from '../store/kept-loads.ts';
import { RECORDS_ID } from '../store/records.ts';
import { selectionStore } from '../store/selection-store.ts';
import type { Calculator } from './calculator.ts';
import { chosenArea } from './chosen.ts';
import { remakeCube } from './cube-session.ts';
import { EXAMPLE_ID } from './example.ts';
import { areTheExample } from './example-files.ts';
import { exampleCounting, holdAsExample } from './example-records.ts';
import { pathOf } from './file-routes.ts';
import { readLookup, toRead } from './files-to-read.ts';
import { endExample, forgetExampleRecords, keepLoads } from './keep-loads.ts';
import { recordsChanged } from './readiness.ts';
import type { HowCounted, RecordsCalculator, Watch } from './records-calculator.ts';
import {
  type Held,
  NO_RECORDS,
  refusedPostcodes,
  unused,
  usedPostcodes,
  withFiles,
  withoutRows,
} from './records-state.ts';
import { getState, inTurn, setState } from './running.ts';
import { changeSettings } from './settings.ts';
import { NOT_PUT_BACK, part, READING_SHARE, say, stoppable } from './stoppable.ts';

/** Children's records: from the files that were brought to a load among the others. */

/** The files behind the records, by their names, so that what a new one replaced can come back. */
const brought = new Map<string, File>();
/** The list of postcodes that was brought last: more records are looked up in it too. */
let lookup: File | null = null;

/** The settings that a count depends on. */
type Rules = Omit<CountingSettings, 'figuresFrom'>;

/** Whose records they are, where the user has said nothing: the council on the screen. */
function areaOf({ area }: Pick<Rules, 'area'>): string {
  return area ?? chosenArea(selectionStore.getState().selection.area, getState());
}

function howCounted(rules: Rules): HowCounted {
  const { countSameCarerMoves, countTemporaryMoves, corrections } = rules;
  const today = new Date().toISOString().slice(0, 10);
  return { area: areaOf(rules), countSameCarerMoves, countTemporaryMoves, corrections, today };
}

const NOTHING_NEW =
  'None of these files was taken in, and no figure has changed. See below what would mend them.';

/**
 * Takes in children's records and lists of postcodes, all of a drop together, and counts once. Gives
 * back the load that the figures make; null where there is none: nothing was taken in, the user has
 * stopped it, or they are the children behind the example that is shown.
 */
export async function takeInRecords(
  engine: Calculator,
  files: readonly File[],
  postcodes: readonly File[],
): Promise<LoadRecord | null> {
  const records = await engine.records();
  // Made-up children and real ones are never counted together.
  await forgetExampleRecords(engine);
  const rules = getState().settings.records;
  const how = howCounted(rules);
  const before = getState().records ?? NO_RECORDS;
  let touched = false;
  const list = postcodes.at(-1) ?? lookup;
  const load = await stoppable(
    async (watch) => {
      const reading = part(watch, 0, READING_SHARE);
      const report = await records.takeIn(files.map(toRead), how, reading);
      touched = report.files.some(({ table }) => table !== null);
      if (
        getState().example &&
        before.extracts.length === 0 &&
        list === null &&
        areTheExample(report.files)
      ) {
        const extracts = await records.correct(exampleCounting());
        await holdAsExample(records, { ...report, extracts }, part(watch, READING_SHARE, 1));
        return null;
      }
      let held: Held = {
        files: withFiles(before.files, [...report.files.map(withoutRows), ...unused(postcodes)]),
        extracts: report.extracts,
        places: before.places,
        example: false,
      };
      if (list !== null && (touched || postcodes.length > 0)) {
        held = await lookUp(records, list, held, reading);
        touched ||= held.places !== before.places;
      }
      if (!touched) {
        setState({ records: { ...held, counted: before.counted }, recordsSaid: NOTHING_NEW });
        return null;
      }
      return count(engine, records, how, held, false, part(watch, READING_SHARE, 1));
    },
    async () => {
      if (touched) await putBack(records, how);
    },
  );
  if (load === null) return null;
  for (const file of files) brought.set(pathOf(file), file);
  if (getState().records?.places !== null) lookup = list;
  if (rules.area === null) await remember({ area: how.area });
  return load;
}

/** Looks the places up in a list of postcodes; one that is refused stands among the files. */
async function lookUp(
  records: RecordsCalculator,
  list: File,
  held: Held,
  watch: Watch,
): Promise<Held> {
  const told = await records.lookUp(await readLookup(list), watch);
  if (told === null) return held;
  if (told.status === 'refused') {
    return { ...held, files: withFiles(held.files, [refusedPostcodes(told, list.size)]) };
  }
  return { ...held, places: usedPostcodes(told, held.places) };
}

/**
 * Makes the records in the engine what the session says they are.
 * @throws Error where that cannot be done, for their files cannot be read any more or there is too
 *   little memory: the records are then forgotten.
 */
async function putBack(records: RecordsCalculator, how: HowCounted): Promise<void> {
  const { records: before } = getState();
  if (before === null || before.extracts.length === 0) {
    await records.forget();
    return;
  }
  say('Putting everything back', 0);
  const had = new Set(before.extracts.flatMap(({ files }) => files));
  if (await areBack(records, how, had).catch(() => false)) return;
  await forget(records);
  throw new Error(NOT_PUT_BACK);
}

/** Reads the files of before anew; false where one of them cannot be read any more. */
async function areBack(
  records: RecordsCalculator,
  how: HowCounted,
  had: ReadonlySet<string>,
): Promise<boolean> {
  const { extracts } = await records.takeIn([...brought.values()].map(toRead), how, {});
  const present = extracts.flatMap((one) => one.files);
  if ([...had].some((name) => !present.includes(name))) return false;
  await records.remove(
    present.filter((name) => !had.has(name)),
    how,
  );
  await records.lookUp(lookup === null ? null : await readLookup(lookup), {});
  await records.makeOnly(how, {});
  return true;
}

/** Counts, and puts the figures among the loads. Gives back their load. */
async function count(
  engine: Calculator,
  records: RecordsCalculator,
  how: HowCounted,
  held: Held,
  settingsOnly: boolean,
  watch: Watch,
): Promise<LoadRecord> {
  const { loads, example } = getState();
  const order =
    loads.find(({ id }) => id === RECORDS_ID)?.order ??
    Math.max(0, ...loads.map((one) => one.order)) + 1;
  const taken = held.files.filter(({ table }) => table !== null);
  const madeUp = taken.filter((file) => file.example).length;
  const place = { order, replaces: example ? [EXAMPLE_ID] : [], illustrative: madeUp > 0 };
  const counted = await records.count(how, place, settingsOnly, watch);
  const load: LoadRecord = {
    version: 3,
    id: RECORDS_ID,
    order,
    file: RECORDS_FILE,
    size: taken.reduce((sum, { size }) => sum + size, 0),
    sha256: counted.sha256,
    loadedAt: new Date().toISOString(),
    summary: `${countedInWords(counted, taken.length)}${madeUpInWords(madeUp, taken.length)}`,
    figures: counted.figures,
    areas: [counted.area],
    periods: [...counted.periods],
    illustrative: place.illustrative,
    counted: {
      countSameCarerMoves: how.countSameCarerMoves,
      countTemporaryMoves: how.countTemporaryMoves,
    },
  };
  const others = getState().loads.filter(({ id }) => id !== RECORDS_ID);
  recordsChanged(records.connection);
  setState({
    records: { ...held, counted },
    recordsSaid: load.summary,
    loads: [...others, load].sort((a, b) => a.order - b.order),
    keeping: [...getState().keeping, RECORDS_ID],
  });
  if (example) await endExample(engine);
  return load;
}

function remember(change: Partial<Rules>): Promise<void> {
  return changeSettings(({ records }) => ({ records: { ...records, ...change } }));
}

/** Counts again after something has changed, shows it and keeps it. */
async function countAgain(
  engine: Calculator,
  rules: Rules,
  change: (records: RecordsCalculator, how: HowCounted) => Promise<readonly Extract[] | null>,
  settingsOnly: boolean,
): Promise<boolean> {
  const before = getState().records;
  if (before === null || before.counted === null) return true;
  const records = await engine.records();
  const how = howCounted(rules);
  const was = howCounted(getState().settings.records);
  const load = await stoppable(
    async (watch) => {
      const extracts = (await change(records, how)) ?? before.extracts;
      const present = new Set(extracts.flatMap((one) => one.files));
      const files = before.files.filter(({ name, table }) => table === null || present.has(name));
      return count(engine, records, how, { ...before, files, extracts }, settingsOnly, watch);
    },
    () => putBack(records, was),
  );
  if (load !== null) {
    await remakeCube();
    await keepLoads(engine, [load]);
  }
  setState({ busy: null });
  return load !== null;
}

/** Changes how records are counted, and counts those that are in memory again. */
export function changeCounting(change: Partial<Rules>): Promise<void> {
  return inTurn(async (engine) => {
    const rules = { ...getState().settings.records, ...change };
    const names = Object.keys(change);
    const settingsOnly = names.every((name) => name.startsWith('count'));
    const corrected = names.includes('corrections');
    const done = await countAgain(
      engine,
      rules,
      async (records, how) => (corrected ? records.correct(how) : null),
      settingsOnly,
    );
    if (done) await remember(change);
  });
}

/** Takes the files of an extract out, and counts again without them. */
export function removeExtract(extract: Extract): Promise<void> {
  return inTurn(async (engine) => {
    if (getState().records?.extracts.length === 1) return forget(await engine.records());
    const gone = extract.files;
    const done = await countAgain(
      engine,
      getState().settings.records,
      (records, how) => records.remove(gone, how),
      false,
    );
    if (done) forgetFiles(gone);
  });
}

/** A file that was brought is forgotten when nothing of it is left. */
function forgetFiles(gone: readonly string[]): void {
  const left = getState().records?.extracts.flatMap(({ files }) => files) ?? [];
  for (const name of brought.keys()) {
    const holds = (path: string) => path === name || path.startsWith(`${name}/`);
    if (gone.some(holds) && !left.some(holds)) brought.delete(name);
  }
}

/** Removes the records from memory. The figures that were counted stay, as a load among the others. */
export function forgetRecords(): Promise<void> {
  return inTurn(async (engine) => forget(await engine.records()));
}

async function forget(records: RecordsCalculator): Promise<void> {
  await records.forget();
  recordsChanged(null);
  brought.clear();
  lookup = null;
  setState({ records: null });
}
