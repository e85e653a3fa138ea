import type { Connection } from '../db/connection.ts';
import { querySql } from '../db/queries.ts';

/**
 * The way from the typed tables (`records_episodes` and the others) to `child_at_period`, a step a
 * file of `queries/tables/records/`, in order.
 */
const HISTORY_STEPS = [
  'quarters',
  'quarters_covered',
  'reviews_newest',
  'missing_newest',
  'children',
  'episodes_standing',
  'episodes_kept',
  'periods_of_care',
  'runs',
  'placements',
  'homes',
  'unaccompanied_children',
  'leavers',
  'leavers_at_period',
  'stays',
  'quarters_contested',
  'placements_in_year',
  'child_at_period',
] as const;

/** What a change of the settings of counting touches: everything from the runs on. */
const SETTING_STEPS = HISTORY_STEPS.slice(HISTORY_STEPS.indexOf('runs'));

export interface HistoryOptions {
  /** True where only the settings of counting have changed. */
  readonly settingsOnly?: boolean;
  readonly signal?: AbortSignal;
  /** Told before each step how many of all are done. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Works out each child's history from the typed tables and `counting`.
 * @throws EngineError `query_cancelled` when the signal stops it.
 */
export async function makeHistory(
  connection: Connection,
  { settingsOnly = false, signal, progress }: HistoryOptions = {},
): Promise<void> {
  const steps = settingsOnly ? SETTING_STEPS : HISTORY_STEPS;
  for (const [done, step] of steps.entries()) {
    progress?.(done, steps.length);
    await connection.run(
      querySql(`tables/records/${step}`),
      signal === undefined ? {} : { signal },
    );
  }
}
