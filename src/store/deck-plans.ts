import type { Deck } from '../models/deck/deck.ts';
import type { Damage } from './damage.ts';
import { deckKey, inTheirOrder, readDeck } from './deck-record.ts';
import { entryPlans } from './entry-plans.ts';
import type { StoredRecords } from './kept.ts';
import type { Settings } from './records.ts';

/** What becomes of the records of decks. */
const PLANS = entryPlans<Deck>({
  store: 'decks',
  one: 'A presentation',
  keyOf: deckKey,
  read: readDeck,
  inTheirOrder,
});

export interface OpenedDecks {
  readonly decks: readonly Deck[];
  readonly damage: readonly Damage[];
}

/** The readable decks, by area and quarter, and what could not be read. */
export function understandDecks(records: StoredRecords): OpenedDecks {
  const { entries, damage } = PLANS.understand(records);
  return { decks: entries, damage };
}

export const changeDecks = PLANS.change;
export const withoutDamagedDeck = PLANS.withoutDamaged;
export const withDeckRemoved = PLANS.withRemoved;

/** Decks, and the settings in which removals are remembered. */
export interface DecksAndMarks {
  readonly decks: readonly Deck[];
  readonly settings: Pick<Settings, 'changed'>;
}

/** The decks of a workspace file beside those here: see entry-plans.ts. */
export function decksBeside(here: DecksAndMarks, file: DecksAndMarks): Deck[] {
  const entries = ({ decks, settings }: DecksAndMarks) => ({ entries: decks, settings });
  return PLANS.beside(entries(here), entries(file));
}
