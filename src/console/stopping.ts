import type { ConsoleEngine } from '../db/console-engine.ts';
import { type ConsoleFault, faultOf } from '../db/console-fault.ts';
import { PATIENCE_MS } from './limits.ts';

export const STOPPED = 'The statement was stopped.';

/** Ends the engine when a statement goes on for too long after it was asked to stop. */
export function endAfter(engine: ConsoleEngine, signal: AbortSignal | undefined): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    waiting = setTimeout(() => engine.end(STOPPED), PATIENCE_MS);
  };
  signal?.addEventListener('abort', wait);
  return () => {
    clearTimeout(waiting);
    signal?.removeEventListener('abort', wait);
  };
}

/**
 * A fault, once the engine is known to go on after it. One that was stopped may be at work for ever
 * when it clears the statement away, which it does with the next: `endAfter` then ends it.
 */
export async function settled(engine: ConsoleEngine, fault: ConsoleFault): Promise<ConsoleFault> {
  if (fault.code !== 'stopped') return fault;
  const next = await engine.readAtDesk('SELECT 1').then(() => fault, faultOf);
  return next.code === 'ended' ? next : fault;
}
