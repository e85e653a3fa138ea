import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../src/models/deck/deck.ts';
import type { DeckStep } from '../../src/models/deck/deck-step.ts';
import type { Calculator } from '../../src/session/calculator.ts';
import { changeDecks } from '../../src/store/deck-plans.ts';
import { openDocument } from '../../src/store/document.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { DECK, slide } from '../store/deck-fixture.ts';

vi.mock('../../src/store/selection-store.ts', () => ({
  selectionStore: { getState: () => ({ selection: {} }) },
  select: () => undefined,
}));

const BASE: Deck = { ...DECK, slides: [slide('a', 'first'), slide('b', 'second')], questions: [] };

/** A tab that has just been opened, with its decks read. */
async function openTab() {
  vi.resetModules();
  const [decks, history, { running, getState, settleCalculator }] = await Promise.all([
    import('../../src/session/decks.ts'),
    import('../../src/session/deck-history.ts'),
    import('../../src/session/running.ts'),
  ]);
  running.store = await openDocument();
  await decks.openDecks();
  const shown = (): Deck => {
    const deck = decks.deckOf(getState().decks, BASE.areaCode, BASE.quarter);
    if (deck === null) throw new Error('There is no deck.');
    return deck;
  };
  return {
    ...decks,
    ...history,
    running,
    getState,
    settleCalculator,
    shown,
    texts: () => shown().slides.map(({ doing }) => doing),
    write(id: string, doing: string) {
      const before = shown();
      const after = written(before, id, doing);
      const visit = `${id} ${doing}`;
      const step: DeckStep = { act: 'write', slide: id, field: 'What we are doing', visit };
      decks.putDeck(after);
      history.rememberStep({ step, before, after });
    },
    /** True where there was something to take. */
    take(way: 'undo' | 'redo') {
      const taken = history.takeStep(way, shown());
      if (taken !== null) decks.putDeck(taken.deck);
      return taken !== null;
    },
  };
}

function written(deck: Deck, id: string, doing: string): Deck {
  const slides = deck.slides.map((one) => (one.id === id ? { ...one, doing } : one));
  return { ...deck, slides };
}

/** What another tab does with the deck, straight on the device. */
async function elsewhere(change: (deck: Deck) => Deck | null): Promise<void> {
  const store = await openDocument();
  await store.change((kept) => ({
    ...kept,
    decks: changeDecks((decks) => decks.flatMap((deck) => change(deck) ?? [])),
  }));
}

describe('what this tab did to its decks', () => {
  beforeEach(async () => {
    await deleteDB('quarterlight');
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    const store = await openDocument();
    await store.change((kept) => ({ ...kept, decks: changeDecks(() => [BASE]) }));
  });

  afterEach(() => vi.unstubAllGlobals());

  it('is taken back and done again, and what comes of it is kept like any change', async () => {
    const tab = await openTab();
    tab.write('a', 'one');
    await tab.keepDecks();
    tab.write('b', 'two');
    expect([tab.take('undo'), tab.take('undo'), tab.take('undo')]).toEqual([true, true, false]);
    expect(tab.texts()).toEqual(['first', 'second']);
    await tab.keepDecks();
    const { decks } = await tab.running.store.readDecks();
    expect(decks.map(({ slides }) => slides)).toEqual([BASE.slides]);
    expect([tab.take('redo'), tab.take('redo'), tab.take('redo')]).toEqual([true, true, false]);
    expect(tab.texts()).toEqual(['one', 'two']);
    expect(tab.getState().notices).toEqual([]);
  });

  it('is of one deck, and not of that of another quarter', async () => {
    const tab = await openTab();
    tab.write('a', 'one');
    expect(tab.takeStep('undo', { ...tab.shown(), quarter: '2021-22-Q4' })).toBeNull();
    expect(tab.take('undo')).toBe(true);
  });

  it('is taken back beside what another tab has changed, and never over it', async () => {
    const tab = await openTab();
    tab.write('b', 'ours');
    tab.write('a', 'ours');
    await tab.keepDecks();
    await elsewhere((deck) => written(deck, 'b', 'theirs'));
    await tab.running.decks?.read();
    expect(tab.take('undo')).toBe(true);
    expect(tab.texts()).toEqual(['first', 'theirs']);
    expect(tab.take('undo')).toBe(false);
    await tab.keepDecks();
    expect(tab.texts()).toEqual(['first', 'theirs']);
    expect(tab.getState().notices).toEqual([]);
  });

  it('is forgotten with a deck that is gone, here or in another tab', async () => {
    const tab = await openTab();
    tab.write('a', 'one');
    await tab.keepDecks();
    await elsewhere(() => null);
    await tab.running.decks?.read();
    tab.putDeck(written(BASE, 'a', 'one'));
    expect(tab.take('undo')).toBe(false);
    tab.write('a', 'again');
    await tab.removeDeck(BASE.areaCode, BASE.quarter);
    tab.putDeck(written(BASE, 'a', 'again'));
    expect(tab.take('undo')).toBe(false);
  });

  it('is forgotten when a workspace file is brought', async () => {
    const tab = await openTab();
    const { bringWorkspace } = await import('../../src/session/workspace.ts');
    await tab.settleCalculator(Promise.resolve({} as Calculator));
    tab.write('a', 'one');
    const { shown } = tab;
    const workspace = {
      made: '2022-02-01T09:30:00.000Z',
      settings: DEFAULT_SETTINGS,
      decks: [shown()],
      questions: [],
      loads: [],
    };
    await bringWorkspace({ file: 'ours.json', workspace, damage: [] }, 'instead', true);
    expect(tab.texts()).toEqual(['one', 'second']);
    expect(tab.take('undo')).toBe(false);
  });
});
