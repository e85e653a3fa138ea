import type { Deck } from '../../models/deck/deck.ts';
import { completeDeck, newDeck } from '../../models/deck/start.ts';
import type { Telling } from '../../models/saying.ts';
import { deckOf, earlierDeck, putDeck } from '../../session/decks.ts';
import { sessionStore } from '../../session/session-state.ts';

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
 * gives it back; one that nobody has changed yet is made first. To be called after `openDecks`.
 */
export function changeDeck(telling: Telling, quarter: string, make: MakeDeck): Deck {
  const { deck } = openDeck(telling, quarter, sessionStore.getState().decks ?? []);
  const changed = make(deck, new Date().toISOString());
  if (changed !== deck) putDeck(changed);
  return changed;
}
