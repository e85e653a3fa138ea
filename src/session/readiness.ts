import { createStore } from 'zustand/vanilla';
import type { Connection } from '../db/connection.ts';
import type { CheckResult, CheckRow } from '../records/checks.ts';
import { inTurn, sentence } from './running.ts';

/** What the readiness screen shows. It lasts as long as the records: neither is ever kept. */
export interface ReadinessState {
  /** True while children's records are in memory. */
  readonly there: boolean;
  /** What the checks found; null until they have run on the records as they are now. */
  readonly checks: readonly CheckResult[] | null;
  /** How much of the checking is done, from 0 to 1; null while nothing is checked. */
  readonly share: number | null;
  /** Why the checks did not run; empty where nothing went wrong. */
  readonly failure: string;
}

const NOTHING: ReadinessState = { there: false, checks: null, share: null, failure: '' };

export const readinessStore = createStore<ReadinessState>(() => NOTHING);

/** The checks with all their SQL, which no first picture needs. */
const loadChecks = () => import('../records/checks.ts');

/** The engine that holds the records. */
let engine: Connection | null = null;

/**
 * Says that records are in an engine and have been counted, or with null that there are none any
 * more. What was found in earlier ones no longer holds.
 */
export function recordsChanged(connection: Connection | null): void {
  engine = connection;
  readinessStore.setState({ ...NOTHING, there: connection !== null });
}

/** Runs the checks, once for the records that are there, when the tables are not being changed. */
export async function checkRecords(): Promise<void> {
  const { checks, share } = readinessStore.getState();
  if (engine === null || checks !== null || share !== null) return;
  readinessStore.setState({ share: 0, failure: '' });
  try {
    await inTurn(async () => {
      // They may have been removed while this waited for its turn.
      const { runRecordChecks } = await loadChecks();
      if (engine === null) return;
      const found = await runRecordChecks(engine, {
        progress: (done, all) => readinessStore.setState({ share: done / all }),
      });
      readinessStore.setState({ checks: found });
    });
  } catch (error) {
    readinessStore.setState({ failure: sentence(error) });
  } finally {
    readinessStore.setState({ share: null });
  }
}

/** Some of the rows behind a check; none where the records are gone. For the officer view alone. */
export function rowsOf(rule: string, from: number, count: number): Promise<readonly CheckRow[]> {
  return inTurn(async () => {
    const { checkRows } = await loadChecks();
    return engine === null ? [] : checkRows(engine, rule, { from, count });
  });
}

/** The rows behind a check as CSV, for a download that the user asked for. */
export function csvOf(rule: string): Promise<string> {
  return inTurn(async () => {
    const { checkRowsCsv } = await loadChecks();
    const check = readinessStore.getState().checks?.find((one) => one.rule === rule);
    return engine === null || check === undefined ? '' : checkRowsCsv(engine, check);
  });
}
