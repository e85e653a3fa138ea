import { EngineError } from '../db/errors.ts';
import type { Watch } from './records-calculator.ts';
import { running, sentence, setState } from './running.ts';

/** Long work with records that says how far it is, and that the user may stop. */

const CANCELLED = 'Cancelled. Everything is as it was.';
const NO_MEMORY =
  'There was not enough memory to count the children’s records. Everything is as it was. Close other tabs and programs, or bring fewer years at once, and try again.';
const NOT_COUNTED =
  'The children’s records could not be counted. Everything is as it was. Reload the page, and try again.';

/** Where it cannot be made as it was: the records are then out of memory. */
export const NOT_PUT_BACK =
  'The children’s records could not be made as they were, so they were taken out of memory. Their figures stay. Load the files again.';

/** Why something was not done, in words, where everything was put back. */
function whyNot(error: unknown): string {
  const code = error instanceof EngineError ? error.code : null;
  if (code === 'query_cancelled') return CANCELLED;
  return code === 'out_of_memory' ? NO_MEMORY : NOT_COUNTED;
}

/** How much of the time the reading of files takes; the rest goes to the counting. */
export const READING_SHARE = 0.4;

/** Says what is being done, and how much of it is. */
export function say(doing: string, share: number): void {
  running.reading = doing;
  setState({ busy: doing, share });
}

/** The part of what is being waited for that runs from one share to another. */
export function part(watch: Watch, from: number, to: number): Watch {
  return {
    ...watch,
    progress: (doing, share) => watch.progress?.(doing, from + (to - from) * share),
  };
}

/**
 * Does something long that the user may stop. Stopped or failed, `putBack` makes everything as it
 * was, or throws what is to be said where it cannot; it then gives null.
 */
export async function stoppable<Done>(
  work: (watch: Watch) => Promise<Done>,
  putBack: () => Promise<void>,
): Promise<Done | null> {
  const stop = new AbortController();
  running.stop = () => stop.abort();
  setState({ stoppable: true, recordsSaid: '' });
  try {
    return await work({ signal: stop.signal, progress: say });
  } catch (error) {
    setState({ stoppable: false });
    const said = await putBack().then(() => whyNot(error), sentence);
    setState({ recordsSaid: said });
    return null;
  } finally {
    running.stop = null;
    running.reading = null;
    setState({ stoppable: false, share: null });
  }
}

/** Stops the reading and counting of records; everything is then as it was. */
export function stopRecords(): void {
  running.stop?.();
}
