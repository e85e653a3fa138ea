import type { Deck } from '../models/deck/deck.ts';
import type { Damage } from './damage.ts';
import { deckKey, inTheirOrder, readDeck } from './deck-record.ts';
import type { DeckPlan, DeckRecords } from './kept.ts';
import type { Settings } from './records.ts';

/**
 * What is read from the records of decks and what becomes of them. Decks are never needed for the
 * first picture, so nothing that it needs imports this but when it is asked for.
 */

const HERE = 'on this device';
/** Before the key of a record that could not be read whole and was put aside when it changed. */
const ASIDE = 'damaged ';

/** The mark of a deck in the settings: when it was last taken away. See settings-change.ts. */
function markOf(key: string): string {
  return `decks ${key}`;
}

export interface OpenedDecks {
  readonly decks: readonly Deck[];
  readonly damage: readonly Damage[];
}

/** The readable part of the records, by area and quarter, and what could not be read. */
export function understandDecks(records: DeckRecords): OpenedDecks {
  const damage: Damage[] = [];
  const decks = [...records].flatMap(([key, record]) => {
    const said: string[] = [];
    const deck = readDeck(record, said, HERE);
    const own = deck !== null && deckKey(deck) === key;
    const aside = key.startsWith(ASIDE);
    if (deck !== null && !own && !aside) {
      said.push(`A presentation ${HERE} is not where it belongs and was left out.`);
    }
    if (said.length > 0) damage.push({ store: 'decks', key, sentence: said.join(' ') });
    return own ? [deck] : [];
  });
  return { decks: inTheirOrder(decks), damage };
}

/**
 * A change of decks as a change of their records. A record that could not be read whole is put aside
 * before another takes its place; those that are left alone stay.
 */
export function changeDecks(plan: (kept: readonly Deck[]) => readonly Deck[]): DeckPlan {
  return (records) => {
    const { decks, damage } = understandDecks(records);
    const next = plan(decks);
    const stay = new Set(next.map(deckKey));
    const changes = new Map<string, unknown>();
    for (const key of decks.map(deckKey)) {
      if (!stay.has(key)) changes.set(key, undefined);
    }
    for (const deck of next) {
      const key = deckKey(deck);
      if (decks.includes(deck)) continue;
      changes.set(key, deck);
      const damaged = damage.some((one) => one.key === key);
      if (damaged && !records.has(ASIDE + key)) changes.set(ASIDE + key, records.get(key));
    }
    return changes;
  };
}

/** Lets a damaged record go; what can be read of a deck stays. */
export function withoutDamagedDeck(key: string): DeckPlan {
  return (records) => {
    const deck = readDeck(records.get(key), [], HERE);
    const stays = deck !== null && deckKey(deck) === key;
    return new Map([[key, stays ? deck : undefined]]);
  };
}

/** Settings that remember when a deck was taken away, so that an older copy does not bring it back. */
export function withDeckRemoved(settings: Settings, key: string, at: string): Settings {
  return { ...settings, changed: { ...settings.changed, [markOf(key)]: at } };
}

/** Decks, and the settings in which removals are remembered. */
export interface DecksAndMarks {
  readonly decks: readonly Deck[];
  readonly settings: Pick<Settings, 'changed'>;
}

/**
 * The decks of a workspace file beside those here: of each the one that was changed last, and none
 * that was taken away since; where neither is newer, the one that is here.
 */
export function decksBeside(here: DecksAndMarks, file: DecksAndMarks): Deck[] {
  const mine = new Map(here.decks.map((deck) => [deckKey(deck), deck]));
  const yours = new Map(file.decks.map((deck) => [deckKey(deck), deck]));
  const keys = [...new Set([...mine.keys(), ...yours.keys()])];
  const decks = keys.flatMap((key) => {
    const [ours, theirs] = [mine.get(key), yours.get(key)];
    const newer = (theirs?.changedAt ?? '') > (ours?.changedAt ?? '') ? theirs : ours;
    const [goneHere, goneThere] = [here, file].map(({ settings }) => settings.changed[markOf(key)]);
    const gone = [goneHere ?? '', goneThere ?? ''].sort().at(-1) ?? '';
    return newer === undefined || gone > newer.changedAt ? [] : [newer];
  });
  return inTheirOrder(decks);
}
