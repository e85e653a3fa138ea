import type { Deck } from '../../models/deck/deck.ts';
import type { DeckStep, DoneStep } from '../../models/deck/deck-step.ts';
import { completeDeck, newDeck } from '../../models/deck/start.ts';
import type { Telling } from '../../models/saying.ts';
import { rememberStep, takeStep } from '../../session/deck-history.ts';
import { deckOf, earlierDeck, putDeck } from '../../session/decks.ts';
import { sessionStore } from '../../session/session-state.ts';
import type { HistoryWay } from '../../store/deck-history.ts';

/** A change of a deck, with the time of it. */
export type MakeDeck = (deck: Deck, at: string) => Deck;

/** The deck of a quarter with the slides that its figures have come to need, or a new one. */
export function openDeck(
  telling: Telling,
  quarter: string,
  decks: readonly Deck[],
): { deck: Deck; before: Deck | null; kept: boolean } {
  const { areaCode } = telling.cube;
  const before = earlierDeck(decks, areaCode, quarter);
  const kept = deckOf(decks, areaCode, quarter);
  const changedAt = new Date().toISOString();
  const deck = kept ?? newDeck({ areaCode, quarter, telling, before, changedAt });
  return { deck: completeDeck(deck, telling), before, kept: kept !== null };
}

/**
 * Changes the deck of a quarter as it stands now, which may be newer than what was drawn last, and
 * gives it back; one that nobody has changed yet is made first. `step` is how it is called when it
 * is to be taken back; null for what is not the officer's doing. To be called after `openDecks`.
 */
export function changeDeck(
  telling: Telling,
  quarter: string,
  make: MakeDeck,
  step: DeckStep | null,
): Deck {
  const before = deckNow(telling, quarter);
  const after = make(before, new Date().toISOString());
  if (after !== before) putDeck(after);
  if (step !== null) rememberStep({ step, before, after });
  return after;
}

/**
 * Takes back what this tab did last to the deck of a quarter, or does it again: what it was, and the
 * deck that came of it. Null where there is nothing, or where somebody else has changed it since.
 */
export function stepDeck(
  telling: Telling,
  quarter: string,
  way: HistoryWay,
): { readonly done: DoneStep; readonly deck: Deck } | null {
  const taken = takeStep(way, deckNow(telling, quarter));
  if (taken !== null) putDeck(taken.deck);
  return taken;
}

function deckNow(telling: Telling, quarter: string): Deck {
  return openDeck(telling, quarter, sessionStore.getState().decks ?? []).deck;
}
