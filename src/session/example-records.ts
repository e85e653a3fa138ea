import type { RecordsReport } from '../intake/records/take-in-records.ts';
import { DEFAULT_COUNTING } from '../store/counting-settings.ts';
import { fetchExampleRecords } from './data-files.ts';
import { EXAMPLE_AREA, EXAMPLE_RECORDS_FILE } from './example.ts';
import { recordsChanged } from './readiness.ts';
import type { HowCounted, RecordsCalculator, Watch } from './records-calculator.ts';
import { withFiles, withoutRows } from './records-state.ts';
import { getState, inTurn, notify, sentence, setState } from './running.ts';
import { part, READING_SHARE, stoppable } from './stoppable.ts';

/**
 * The made-up children behind the example: its figures were counted from them by the rules that
 * everyone starts with, so they are taken in without a load and no figure on the screen changes. The
 * same files brought by hand are known by their content.
 */

const SAID =
  'The example’s records are in memory. They are made up: no child in them is or was real.';

/** How the example's figures were counted. */
export function exampleCounting(): HowCounted {
  const today = new Date().toISOString().slice(0, 10);
  return { ...DEFAULT_COUNTING, area: EXAMPLE_AREA, today };
}

/** Makes files that were taken in the children behind the example: no figure is counted anew. */
export async function holdAsExample(
  records: RecordsCalculator,
  { files, extracts }: RecordsReport,
  watch: Watch,
): Promise<void> {
  await records.makeOnly(exampleCounting(), watch);
  recordsChanged(records.connection);
  setState({
    records: {
      files: withFiles([], files.map(withoutRows)),
      extracts,
      places: null,
      counted: null,
      example: true,
    },
    recordsSaid: SAID,
  });
}

/**
 * Fetches the example's records and takes them into memory, so that its figures have children behind
 * them. Does nothing where the example is not shown or records are there already; says it where they
 * cannot be fetched.
 */
export function loadExampleRecords(): Promise<void> {
  return inTurn(async (engine) => {
    const { example, records: before } = getState();
    if (!example || (before !== null && before.extracts.length > 0)) return;
    setState({ busy: 'Fetching the example’s records' });
    try {
      const bytes = await fetchExampleRecords();
      const records = await engine.records();
      await stoppable(
        async (watch) => {
          const incoming = [{ name: EXAMPLE_RECORDS_FILE, bytes }];
          const reading = part(watch, 0, READING_SHARE);
          const report = await records.takeIn(incoming, exampleCounting(), reading);
          await holdAsExample(records, report, part(watch, READING_SHARE, 1));
        },
        () => records.forget(),
      );
    } catch (error) {
      notify(sentence(error));
    }
    setState({ busy: null });
  });
}
