import type { Deck } from '../models/deck/deck.ts';
import type { DeckStep, DoneStep } from '../models/deck/deck-step.ts';
import { mergeDeck, sameDeck } from './deck-change.ts';

/**
 * What can be taken back of a deck, and done again. A step is taken back out of the deck as it is
 * by then, slide by slide: what another tab has changed on other slides meanwhile stays. Where it
 * has changed the same slide, question or order since, the step is not taken back, and so nothing
 * before it either. A history is never kept on the device.
 */

export interface DeckHistory {
  /** The last one is taken back first. */
  readonly past: readonly DoneStep[];
  /** What was taken back; the last one is done again first. */
  readonly future: readonly DoneStep[];
}

export type HistoryWay = 'undo' | 'redo';

export const NO_HISTORY: DeckHistory = { past: [], future: [] };

/** So many steps of a deck can be taken back. */
const MOST_STEPS = 50;

/**
 * A history with one more step. What is written in a text while the cursor stays in it is one step,
 * and none where the text is as it was before; so is a change that changes nothing.
 */
export function withStep(history: DeckHistory, done: DoneStep): DeckHistory {
  if (sameDeck(done.before, done.after)) return history;
  const last = history.past.at(-1);
  const goesOn =
    last !== undefined && sameVisit(last.step, done.step) && sameDeck(last.after, done.before);
  if (!goesOn) return { past: [...history.past, done].slice(-MOST_STEPS), future: [] };
  const others = history.past.slice(0, -1);
  const whole = { ...last, after: done.after };
  return { past: sameDeck(whole.before, whole.after) ? others : [...others, whole], future: [] };
}

function sameVisit(one: DeckStep, other: DeckStep): boolean {
  return 'visit' in one && 'visit' in other && one.visit === other.visit;
}

/** The step that goes next in a way; undefined where there is none. */
export function nextStep(history: DeckHistory, way: HistoryWay): DoneStep | undefined {
  return (way === 'undo' ? history.past : history.future).at(-1);
}

/**
 * The deck as it is now without a step, or with it again; null where what the step changed was
 * changed by somebody else since.
 */
export function afterStep({ before, after }: DoneStep, way: HistoryWay, now: Deck): Deck | null {
  const [base, ours] = way === 'undo' ? [after, before] : [before, after];
  const { deck, overwritten, reordered } = mergeDeck({ base, ours, theirs: now });
  return overwritten > 0 || reordered ? null : deck;
}

/** The history once its next step in a way is taken. */
export function withStepTaken({ past, future }: DeckHistory, way: HistoryWay): DeckHistory {
  return way === 'undo'
    ? { past: past.slice(0, -1), future: [...future, ...past.slice(-1)] }
    : { past: [...past, ...future.slice(-1)], future: future.slice(0, -1) };
}
