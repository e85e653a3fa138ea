import type { RecordsHeld, Working } from '../records/working.ts';
import type { FileListRow } from '../records/working-rows.ts';
import { getState, inTurn } from './running.ts';

/**
 * Asks the working of figures, in turn with what changes the tables. It is about children: in the
 * public view nothing is asked, and what comes after the view has changed is not given.
 * @throws Error in the public view; EngineError when a query fails.
 */
export function askWorking<T>(ask: (working: Working) => Promise<T>): Promise<T> {
  return inTurn(async ({ working }) => {
    mustBeOfficer();
    const answer = await ask(working);
    mustBeOfficer();
    return answer;
  });
}

function mustBeOfficer(): void {
  if (getState().settings.view !== 'officer') {
    throw new Error('The children behind a figure are there in the officer view alone.');
  }
}

/** Whose children's records are in memory, and whether they reach a quarter; null without any. */
export function recordsHeld(period: string): Promise<RecordsHeld | null> {
  return inTurn(({ working }) => working.held(period));
}

/** The files of children's records by name, in any view; none without records in memory. */
export function recordFiles(period: string): Promise<readonly FileListRow[]> {
  return inTurn(async ({ working }) =>
    (await working.held(period)) === null ? [] : working.fileList(),
  );
}
