import { createStore } from 'zustand/vanilla';
import type { Deck } from '../models/deck/deck.ts';
import type { DoneStep } from '../models/deck/deck-step.ts';
import {
  afterStep,
  type DeckHistory,
  type HistoryWay,
  NO_HISTORY,
  nextStep,
  withStep,
  withStepTaken,
} from '../store/deck-history.ts';
import { deckKey } from '../store/deck-record.ts';

/** What this tab did to each deck, by the deck's key: in memory, as long as the tab. */
export const historyStore = createStore<ReadonlyMap<string, DeckHistory>>(() => new Map());

/** The history of a deck; an empty one where this tab has done nothing to it. */
export function historyOf(
  histories: ReadonlyMap<string, DeckHistory>,
  deck: Pick<Deck, 'areaCode' | 'quarter'>,
): DeckHistory {
  return histories.get(deckKey(deck)) ?? NO_HISTORY;
}

/** Remembers what was done to a deck. */
export function rememberStep(done: DoneStep): void {
  setHistory(done.after, (history) => withStep(history, done));
}

/**
 * Takes the next step in a way: what was done, and the deck as it then is, which is to be put. Null
 * where there is none, or where somebody else has changed the same since.
 */
export function takeStep(
  way: HistoryWay,
  now: Deck,
): { readonly done: DoneStep; readonly deck: Deck } | null {
  const done = nextStep(historyOf(historyStore.getState(), now), way);
  const deck = done === undefined ? null : afterStep(done, way, now);
  if (done === undefined || deck === null) return null;
  setHistory(now, (history) => withStepTaken(history, way));
  return { done, deck };
}

/**
 * Forgets what was done to decks that are gone, by their keys, so that nothing of them comes back in
 * others that take their place.
 */
export function forgetHistories(isGone: (key: string) => boolean): void {
  const histories = [...historyStore.getState()].filter(([key]) => !isGone(key));
  historyStore.setState(new Map(histories), true);
}

function setHistory(deck: Deck, change: (history: DeckHistory) => DeckHistory): void {
  const histories = historyStore.getState();
  const changed = change(historyOf(histories, deck));
  historyStore.setState(new Map(histories).set(deckKey(deck), changed), true);
}
