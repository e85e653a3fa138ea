import type { Connection } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';
import { addCounted, addText, type LoadPlace, loadText, removeFigures } from '../figures/tables.ts';
import { type IncomingFile, sha256 } from '../intake/read-file.ts';
import type { Extract } from '../intake/records/extracts.ts';
import { type PostcodesReport, takePostcodes } from '../intake/records/postcodes.ts';
import { createRecordTables } from '../intake/records/record-memory.ts';
import {
  correctExtracts,
  type RecordsReport,
  removeRecordFiles,
  takeInRecordFiles,
} from '../intake/records/take-in-records.ts';
import type { FileToRead } from '../intake/records/unpack.ts';
import { areaCodesOf } from '../records/area-codes.ts';
import { setCounting } from '../records/counting.ts';
import { type ComputedFigures, computeFigures, SETTING_KPIS } from '../records/figures.ts';
import { makeHistory } from '../records/history.ts';
import { queryRemainder, type Remainder } from '../records/remainder.ts';
import type { CountingSettings } from '../store/counting-settings.ts';
import { RECORDS_ID } from '../store/records.ts';

/** How records are counted. */
export interface HowCounted extends Omit<CountingSettings, 'area' | 'figuresFrom'> {
  /** The authority whose records these are. */
  readonly area: string;
  /** ISO date. */
  readonly today: string;
}

/** Who waits for something long. */
export interface Watch {
  /** Stops it; see each step for what is left then. */
  readonly signal?: AbortSignal;
  /** Told before each step what is being done, in words, and how much of it is, from 0 to 1. */
  readonly progress?: (doing: string, share: number) => void;
}

/** What was counted from the records. */
export interface Counted extends ComputedFigures {
  /** How the number in care goes from each quarter to the next: totals, no child. */
  readonly remainder: readonly Remainder[];
  readonly area: string;
  /** How many quarters there are figures for. */
  readonly quarters: number;
  /** Of the figures as text: tells this counting from others. */
  readonly sha256: string;
}

/**
 * The part of the calculator that knows children's records, loaded when they are first brought. What
 * it holds of a child is in the engine's memory and nowhere else.
 */
export interface RecordsCalculator {
  /** Where the records are, for what is asked of their rows: the checks. */
  readonly connection: Connection;
  /**
   * Takes files in beside those that are there.
   * @throws EngineError `query_cancelled` when stopped: nothing has changed then.
   */
  takeIn(
    files: readonly (IncomingFile | FileToRead)[],
    how: HowCounted,
    watch: Watch,
  ): Promise<RecordsReport>;
  /**
   * Looks the places of the records up in a list of postcodes; null forgets what was looked up.
   * @throws EngineError `query_cancelled` when stopped: nothing has changed then.
   */
  lookUp(file: IncomingFile | null, watch: Watch): Promise<PostcodesReport | null>;
  /** Takes files out, by the names that the report has for them; gives the extracts that are left. */
  remove(names: readonly string[], how: HowCounted): Promise<readonly Extract[]>;
  /** Tells the extracts anew, after the user has corrected one. */
  correct(how: HowCounted): Promise<readonly Extract[]>;
  /**
   * Counts, and puts the figures in the place of those counted before and of the loads in `replaces`.
   * `settingsOnly`: nothing but the two rules of placements has changed.
   * @throws EngineError `query_cancelled` when stopped, and where it fails: the figures are as they
   *   were, and what they are counted from is unfinished.
   */
  count(
    how: HowCounted,
    place: Pick<LoadPlace, 'order'> & {
      readonly replaces: readonly string[];
      /** Whether made-up children are among them: the figures are then marked as illustrative. */
      readonly illustrative: boolean;
    },
    settingsOnly: boolean,
    watch: Watch,
  ): Promise<Counted>;
  /**
   * Makes what figures are counted from, and no load of it: after a stopped count, and for records
   * whose figures are there. All figures stay.
   * @throws EngineError `query_cancelled` when stopped: what it makes is unfinished.
   */
  makeOnly(how: HowCounted, watch: Watch): Promise<void>;
  /** Removes every child from the engine. The figures stay. */
  forget(): Promise<void>;
}

/** Opens the part for children's records. `change` runs what changes the figures of loads. */
export async function openRecords(
  engine: Connection,
  change: (work: () => Promise<void>) => Promise<void>,
): Promise<RecordsCalculator> {
  return {
    connection: engine,
    async takeIn(files, how, { signal, progress }) {
      await createRecordTables(engine);
      return takeInRecordFiles(engine, files, {
        ...contextOf(how),
        ...(signal === undefined ? {} : { signal }),
        progress: (done, of, name) =>
          progress?.(`Reading ${name}, ${done + 1} of ${of}`, done / of),
      });
    },
    async lookUp(file, { signal, progress }) {
      if (file === null) {
        await engine.run(querySql('records/forget_places'));
        return null;
      }
      progress?.(`Looking postcodes up in ${file.name}`, 0);
      return takePostcodes(engine, file, signal);
    },
    remove: (names, how) => removeRecordFiles(engine, names, contextOf(how)),
    correct: (how) => correctExtracts(engine, contextOf(how)),
    async count(how, { replaces, ...place }, settingsOnly, watch) {
      const computed = await compute(engine, how, settingsOnly, watch);
      const { signal } = watch;
      const remainder = await queryRemainder(engine, signal === undefined ? {} : { signal });
      await change(async () => {
        const before = await loadText(engine, RECORDS_ID);
        await removeFigures(engine, [RECORDS_ID]);
        try {
          await addCounted(engine, place);
        } catch (cause) {
          await removeFigures(engine, [RECORDS_ID]);
          await addText(engine, { id: RECORDS_ID, order: place.order }, before);
          throw cause;
        }
        await removeFigures(engine, replaces);
      });
      const text = await loadText(engine, RECORDS_ID);
      return {
        ...computed,
        remainder,
        // Under a heading, and without the rates.
        figures: text.trimEnd().split('\n').length - 1,
        area: how.area,
        sha256: await sha256(new TextEncoder().encode(text)),
      };
    },
    makeOnly: async (how, watch) => {
      await compute(engine, how, false, watch);
    },
    async forget() {
      const { column } = await engine.query(querySql('records/tables_of_records'), {
        name: 'text',
      });
      for (const name of column.name) await engine.run(`DROP TABLE ${name}`);
    },
  };
}

function contextOf({ today, corrections }: HowCounted) {
  return { today, corrections: new Map(Object.entries(corrections)) };
}

/** How much of the time the history takes; the rest goes to the figures. */
const HISTORY_SHARE = 0.4;

/** From the typed tables to `record_figures`. */
async function compute(
  engine: Connection,
  how: HowCounted,
  settingsOnly: boolean,
  { signal, progress }: Watch,
): Promise<ComputedFigures & { readonly quarters: number }> {
  const options = signal === undefined ? {} : { signal };
  const { area, countSameCarerMoves, countTemporaryMoves, today } = how;
  const areaCodes = await areaCodesOf(engine, area);
  await setCounting(engine, { area, areaCodes, countSameCarerMoves, countTemporaryMoves, today });
  await makeHistory(engine, {
    ...options,
    settingsOnly,
    progress: (done, all) =>
      progress?.('Working out each child’s history', (HISTORY_SHARE * done) / all),
  });
  const { column } = await engine.query(querySql('records/how_many_quarters'), {
    quarters: 'number',
  });
  const quarters = column.quarters[0] ?? 0;
  const computed = await computeFigures(engine, {
    ...options,
    ...(settingsOnly ? { kpis: SETTING_KPIS } : {}),
    progress: (done, all) =>
      progress?.(
        `Working out ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}`,
        HISTORY_SHARE + ((1 - HISTORY_SHARE) * done) / all,
      ),
  });
  return { ...computed, quarters };
}
