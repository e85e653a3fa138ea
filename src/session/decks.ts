import { oneAtATime } from '../db/one-at-a-time.ts';
import type { Deck } from '../models/deck/deck.ts';
import { type SeenIn, withholdingMark } from '../models/deck/query-slide.ts';
import { mergeDeck } from '../store/deck-change.ts';
import { changeDecks, withDeckRemoved } from '../store/deck-plans.ts';
import { deckKey, inTheirOrder } from '../store/deck-record.ts';
import { forgetHistories } from './deck-history.ts';
import { getState, keep, notify, running, sentence, setState } from './running.ts';
import type { SessionState } from './session-state.ts';

/**
 * Decks of this device. They are read when they are first asked for, shown at once when they change,
 * and kept in turn. What another tab changes meanwhile stays: see src/store/deck-change.ts.
 */

/** A deck that is shown and not yet kept, and the kept one that it was made from. */
interface Waiting {
  readonly base: Deck | null;
  readonly ours: Deck;
}

/** By their keys. What the device refuses stays here: it lasts as long as the tab. */
const waiting = new Map<string, Waiting>();
const takeTurn = oneAtATime();
/** Typing is kept so often at most. */
const BETWEEN_MS = 500;
let timer: ReturnType<typeof setTimeout> | undefined;
let opened: Promise<void> | null = null;

/** Reads all decks into the state, once. Never rejects: a device that cannot be read says so. */
export function openDecks(): Promise<void> {
  opened ??= open();
  return opened;
}

async function open(): Promise<void> {
  running.decks = { read: readDecks, keep: keepDecks };
  try {
    await readDecks();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void keepDecks();
    });
  } catch (error) {
    opened = null;
    notify(`The presentations could not be read. ${sentence(error)}`);
  }
}

/** The deck of an area and quarter; null where there is none or none was read yet. */
export function deckOf(
  decks: readonly Deck[] | null,
  areaCode: string,
  quarter: string,
): Deck | null {
  const key = deckKey({ areaCode, quarter });
  return decks?.find((deck) => deckKey(deck) === key) ?? null;
}

/** What slides of queries have to know of the figures as they are. */
export function figuresNow({
  loads,
  settings,
}: {
  readonly loads: SessionState['loads'];
  readonly settings: Pick<SessionState['settings'], 'threshold' | 'withholding'>;
}): Omit<SeenIn, 'view'> {
  return {
    figuresAt:
      loads
        .map(({ loadedAt }) => loadedAt)
        .sort()
        .at(-1) ?? null,
    withholding: withholdingMark(settings),
  };
}

/** The latest deck of an area before a quarter; null where there is none. */
export function earlierDeck(
  decks: readonly Deck[] | null,
  areaCode: string,
  quarter: string,
): Deck | null {
  const earlier = (decks ?? []).filter(
    (deck) => deck.areaCode === areaCode && deck.quarter < quarter,
  );
  return earlier.sort((a, b) => (a.quarter < b.quarter ? -1 : 1)).at(-1) ?? null;
}

/**
 * Shows a deck, new or changed, at once and keeps it in turn; to be called after `openDecks`. Sets
 * the time of its change.
 */
export function putDeck(deck: Deck): void {
  const ours = { ...deck, changedAt: new Date().toISOString() };
  const shown = deckOf(getState().decks, deck.areaCode, deck.quarter);
  const key = deckKey(ours);
  const before = waiting.get(key);
  waiting.set(key, { base: before === undefined ? shown : before.base, ours });
  show(key, ours);
  timer ??= setTimeout(() => void keepDecks(), BETWEEN_MS);
}

/** Takes a deck away, on this device for good. */
export function removeDeck(areaCode: string, quarter: string): Promise<void> {
  const key = deckKey({ areaCode, quarter });
  const at = new Date().toISOString();
  waiting.delete(key);
  forgetHistories((of) => of === key);
  show(key, null);
  setState({ settings: withDeckRemoved(getState().settings, key, at) });
  return takeTurn(async () => {
    const others = changeDecks((decks) => decks.filter((deck) => deckKey(deck) !== key));
    await keep(
      (store) =>
        store.change((kept) => ({
          ...kept,
          settings: withDeckRemoved(kept.settings, key, at),
          decks: others,
        })),
      'The removal of a presentation',
    );
    // Decks may have been read again before its turn came.
    if (!waiting.has(key)) show(key, null);
  });
}

/** Keeps what has changed now, and waits until it is there. */
export function keepDecks(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  return takeTurn(async () => {
    const asked = new Map(waiting);
    if (asked.size === 0) return;
    let written = new Map<string, Deck>();
    let overwritten = 0;
    const plan = changeDecks((decks) => {
      const kept = new Map(decks.map((deck) => [deckKey(deck), deck]));
      written = new Map();
      overwritten = 0;
      for (const [key, { base, ours }] of asked) {
        const merged = mergeDeck({ base, ours, theirs: kept.get(key) ?? null });
        kept.set(key, merged.deck);
        written.set(key, merged.deck);
        overwritten += merged.overwritten;
      }
      return [...kept.values()];
    });
    const what = 'The last change of the presentation';
    if (!(await keep((store) => store.change((kept) => ({ ...kept, decks: plan })), what))) return;
    sayOverwritten(overwritten);
    for (const [key, deck] of written) settle(key, asked.get(key)?.ours ?? null, deck);
  });
}

/** After a deck was kept: what was typed meanwhile waits for its turn, on what is kept now. */
function settle(key: string, asked: Deck | null, kept: Deck): void {
  const now = waiting.get(key);
  if (now === undefined) return;
  if (now.ours === asked) {
    waiting.delete(key);
    if (kept !== asked) show(key, kept);
    return;
  }
  const { deck } = mergeDeck({ base: asked, ours: now.ours, theirs: kept });
  waiting.set(key, { base: kept, ours: deck });
  show(key, deck);
}

/** Reads all decks again, with what is not yet kept on top of them. */
function readDecks(): Promise<void> {
  return takeTurn(async () => {
    const { decks, damage } = await running.store.readDecks();
    const shown = new Map(decks.map((deck) => [deckKey(deck), deck]));
    for (const [key, { base, ours }] of waiting) {
      const theirs = shown.get(key) ?? null;
      const { deck, overwritten } = mergeDeck({ base, ours, theirs });
      sayOverwritten(overwritten);
      waiting.set(key, { base: theirs, ours: deck });
      shown.set(key, deck);
    }
    forgetHistories((key) => !shown.has(key));
    const others = getState().damage.filter((one) => one.store !== 'decks');
    setState({ decks: inTheirOrder([...shown.values()]), damage: [...others, ...damage] });
  });
}

/**
 * Shows decks in the place of all others, where the device did not keep them: they last as long as
 * the tab.
 */
export function holdDecks(decks: readonly Deck[]): void {
  const before = getState().decks;
  waiting.clear();
  for (const deck of decks) {
    if (before?.includes(deck)) continue;
    waiting.set(deckKey(deck), {
      base: deckOf(before, deck.areaCode, deck.quarter),
      ours: deck,
    });
  }
  setState({ decks: inTheirOrder(decks) });
}

/** Lets go of what the device did not keep: everything has been replaced. */
export function forgetWaitingDecks(): void {
  waiting.clear();
}

function sayOverwritten(count: number): void {
  if (count === 0) return;
  const what = count === 1 ? 'One slide or question' : `${count} slides or questions`;
  notify(
    `${what} of a presentation changed in two tabs at once. What was written in this tab is kept.`,
  );
}

/** Puts a deck into the state, or takes it out. Before decks were read, reading shows what waits. */
function show(key: string, deck: Deck | null): void {
  const { decks } = getState();
  if (decks === null) return;
  const others = decks.filter((one) => deckKey(one) !== key);
  setState({ decks: inTheirOrder(deck === null ? others : [...others, deck]) });
}
