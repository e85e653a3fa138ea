import { oneAtATime } from '../db/one-at-a-time.ts';
import type { DocumentStore } from '../store/document.ts';
import { memoryDocument } from '../store/memory-document.ts';
import type { SettingsChange } from '../store/settings-change.ts';
import type { Calculator } from './calculator.ts';
import { sessionStore } from './session-state.ts';

/**
 * What the one running session holds outside React: the document, the calculator and the queue of
 * changes. Only `src/session/` reads this; screens read `sessionStore`.
 */
interface Running {
  store: DocumentStore;
  /** The file being read, in words: a cube that is worked out meanwhile leaves it standing. */
  reading: string | null;
  /** Stops what can be stopped: the reading and counting of children's records. */
  stop: (() => void) | null;
  /** The figures of loads that the device did not keep, by their id: they last as long as the tab. */
  readonly unkept: Map<string, string>;
  /** Changes of settings that the device did not keep. */
  unkeptChanges: SettingsChange[];
  /** Once decks were read: reads them again, keeps those that wait. See decks.ts. */
  decks: { readonly read: () => Promise<void>; readonly keep: () => Promise<void> } | null;
  /** Once saved questions were read: the same of them. See questions.ts. */
  questions: { readonly read: () => Promise<void>; readonly keep: () => Promise<void> } | null;
  /** Called after every change that the device has kept: tells other tabs, among others. */
  afterKeeping: () => void;
}

export const running: Running = {
  store: memoryDocument(),
  reading: null,
  stop: null,
  unkept: new Map(),
  unkeptChanges: [],
  decks: null,
  questions: null,
  afterKeeping: () => undefined,
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

/**
 * Keeps something on the device; `what` names it at the start of a sentence. False where the browser
 * refuses, which it says.
 */
export async function keep(
  write: (store: DocumentStore) => Promise<void>,
  what = 'The last change',
): Promise<boolean> {
  try {
    await write(running.store);
  } catch (error) {
    const full = error instanceof Error && error.name === 'QuotaExceededError';
    const why = full
      ? 'There is no room left for Quarterlight on this device.'
      : 'This browser could not keep everything on this device.';
    notify(`${why} ${what} will be gone when you close the tab.`);
    setState({ unkept: true });
    return false;
  }
  if (running.store.lasts === 'device') running.afterKeeping();
  return true;
}
