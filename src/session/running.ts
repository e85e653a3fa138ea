import { type DocumentStore, memoryDocument } from '../store/document.ts';
import type { Calculator } from './calculator.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sessionStore } from './session-state.ts';

/**
 * What the one running session holds outside React: the document, the calculator and the queue of
 * changes. Only `src/session/` reads this; screens read `sessionStore`.
 */
interface Running {
  store: DocumentStore;
  /** The file being read, in words: a cube that is worked out meanwhile leaves it standing. */
  reading: string | null;
  /** The figures of loads that the device did not keep, by their id: they last as long as the tab. */
  readonly unkept: Map<string, string>;
}

export const running: Running = {
  store: memoryDocument(),
  reading: null,
  unkept: new Map(),
};

export const { getState, setState } = sessionStore;

let calculatorIsUp: (calculator: Calculator) => void;
let calculatorFailed: (reason: unknown) => void;

/** The calculator, once it is up. Rejects when it could not start. */
export const calculator = new Promise<Calculator>((resolve, reject) => {
  calculatorIsUp = resolve;
  calculatorFailed = reject;
});
// Those who wait for it say what went wrong; nobody waiting is no fault.
calculator.catch(() => undefined);

/** Opens the door for those who wait for the calculator, or tells them why it stays shut. */
export function settleCalculator(opened: Promise<Calculator>): Promise<void> {
  return opened.then(calculatorIsUp, (reason: unknown) => {
    calculatorFailed(reason);
    throw reason;
  });
}

const takeTurn = oneAtATime();

/**
 * Whatever changes the tables waits for the calculator, and then for its turn: two changes at once
 * would mix their statements in the engine. Choosing an area only reads, and does not wait.
 */
export function inTurn<T>(work: (calculator: Calculator) => Promise<T>): Promise<T> {
  return takeTurn(async () => work(await calculator));
}

/** An error in words. */
export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says something that the user should know, once. */
export function notify(notice: string): void {
  const { notices } = getState();
  if (!notices.includes(notice)) setState({ notices: [...notices, notice] });
}

/** Keeps something on the device. False where the browser refuses, which it says. */
export async function keep(write: (store: DocumentStore) => Promise<void>): Promise<boolean> {
  try {
    await write(running.store);
    return true;
  } catch {
    notify(
      'This browser could not keep the change on this device. It lasts until you close the tab.',
    );
    return false;
  }
}
