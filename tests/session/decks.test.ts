import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deck } from '../../src/models/deck/deck.ts';
import { changeDecks } from '../../src/store/deck-plans.ts';
import { type DocumentStore, openDocument } from '../../src/store/document.ts';
import { DECK, slide } from '../store/deck-fixture.ts';

const [AREA, QUARTER] = [DECK.areaCode, DECK.quarter];
const BASE: Deck = { ...DECK, slides: [slide('a', 'first'), slide('b', 'second')], questions: [] };

/** The session of a tab that has just been opened: it remembers nothing of another. */
async function openTab() {
  vi.resetModules();
  const [decks, { running, getState }] = await Promise.all([
    import('../../src/session/decks.ts'),
    import('../../src/session/running.ts'),
  ]);
  running.store = await openDocument();
  return { ...decks, running, getState };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** A deck with one slide's text changed. */
function written(deck: Deck | null, id: string, doing: string): Deck {
  if (deck === null) throw new Error('There is no deck.');
  return {
    ...deck,
    slides: deck.slides.map((one) => (one.id === id ? { ...one, doing } : one)),
  };
}

const shownIn = ({ deckOf, getState }: Tab) => deckOf(getState().decks, AREA, QUARTER);
const texts = (deck: Deck | null | undefined) => deck?.slides.map(({ doing }) => doing);

async function keptIn(store: DocumentStore): Promise<Deck | undefined> {
  return (await store.readDecks()).decks.find(({ quarter }) => quarter === QUARTER);
}

/** What another tab does with the deck, straight on the device. */
async function elsewhere(change: (deck: Deck) => Deck | null): Promise<void> {
  const store = await openDocument();
  await store.change((kept) => ({
    ...kept,
    decks: changeDecks((decks) => decks.flatMap((deck) => change(deck) ?? [])),
  }));
}

describe('decks in the session', () => {
  let page: EventTarget & { visibilityState: string };

  beforeEach(async () => {
    await deleteDB('quarterlight');
    page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const store = await openDocument();
    await store.change((kept) => ({ ...kept, decks: changeDecks(() => [BASE]) }));
  });

  afterEach(() => vi.unstubAllGlobals());

  it('are not read before they are asked for, and then once', async () => {
    const tab = await openTab();
    const read = vi.spyOn(tab.running.store, 'readDecks');
    expect(tab.getState().decks).toBeNull();
    await Promise.all([tab.openDecks(), tab.openDecks()]);
    expect(tab.getState().decks).toEqual([BASE]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('say so where they cannot be read, and are asked for again', async () => {
    const tab = await openTab();
    vi.spyOn(tab.running.store, 'readDecks').mockRejectedValueOnce(new Error('No.'));
    await tab.openDecks();
    expect(tab.getState()).toMatchObject({
      decks: null,
      notices: ['The presentations could not be read. No.'],
    });
    await tab.openDecks();
    expect(tab.getState().decks).toEqual([BASE]);
  });

  it('show a change at once and keep it by themselves', async () => {
    const tab = await openTab();
    await tab.openDecks();
    for (const text of ['o', 'on', 'once']) tab.putDeck(written(shownIn(tab), 'a', text));
    expect(texts(shownIn(tab))).toEqual(['once', 'second']);
    expect(texts(await keptIn(tab.running.store))).toEqual(['first', 'second']);
    await vi.waitFor(
      async () => expect(texts(await keptIn(tab.running.store))).toEqual(['once', 'second']),
      { timeout: 3_000 },
    );
    expect((await keptIn(tab.running.store))?.changedAt).toBe(shownIn(tab)?.changedAt);
    expect(shownIn(tab)?.changedAt).not.toBe(BASE.changedAt);
  });

  it('keep everything when the tab is left', async () => {
    const tab = await openTab();
    await tab.openDecks();
    tab.putDeck(written(shownIn(tab), 'b', 'left'));
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(
      async () => expect(texts(await keptIn(tab.running.store))).toEqual(['first', 'left']),
      { timeout: 400 },
    );
  });

  it('lose nothing that is typed while they are being kept', async () => {
    const tab = await openTab();
    await tab.openDecks();
    tab.putDeck(written(shownIn(tab), 'a', 'one'));
    const first = tab.keepDecks();
    tab.putDeck(written(shownIn(tab), 'b', 'two'));
    await first;
    expect(texts(shownIn(tab))).toEqual(['one', 'two']);
    await tab.keepDecks();
    expect(texts(await keptIn(tab.running.store))).toEqual(['one', 'two']);
  });

  it('keep what another tab has changed meanwhile, slide by slide', async () => {
    const tab = await openTab();
    await tab.openDecks();
    tab.putDeck(written(shownIn(tab), 'a', 'ours'));
    await elsewhere((deck) => written(deck, 'b', 'theirs'));
    await tab.keepDecks();
    expect(texts(await keptIn(tab.running.store))).toEqual(['ours', 'theirs']);
    expect(texts(shownIn(tab))).toEqual(['ours', 'theirs']);
    expect(tab.getState().notices).toEqual([]);
  });

  it('keep the last change of one slide, and say that there was another', async () => {
    const tab = await openTab();
    await tab.openDecks();
    tab.putDeck(written(shownIn(tab), 'a', 'ours'));
    await elsewhere((deck) => written(deck, 'a', 'theirs'));
    await tab.keepDecks();
    expect(texts(await keptIn(tab.running.store))).toEqual(['ours', 'second']);
    expect(tab.getState().notices).toEqual([
      'One slide or question of a presentation changed in two tabs at once. What was written in this tab is kept.',
    ]);
  });

  it('show what another tab has changed when they are read again, under what waits here', async () => {
    const tab = await openTab();
    await tab.openDecks();
    tab.putDeck(written(shownIn(tab), 'a', 'ours'));
    await elsewhere((deck) => written(deck, 'b', 'theirs'));
    await tab.running.decks?.read();
    expect(texts(shownIn(tab))).toEqual(['ours', 'theirs']);
    await elsewhere((deck) => written(deck, 'b', 'theirs again'));
    await tab.keepDecks();
    expect(texts(await keptIn(tab.running.store))).toEqual(['ours', 'theirs again']);
    await elsewhere(() => null);
    await tab.running.decks?.read();
    expect(tab.getState().decks).toEqual([]);
  });

  it('are removed for good, with what was still to be kept of them', async () => {
    const tab = await openTab();
    await tab.openDecks();
    tab.putDeck(written(shownIn(tab), 'a', 'late'));
    const removed = tab.removeDeck(AREA, QUARTER);
    expect(tab.getState().decks).toEqual([]);
    await removed;
    await tab.keepDecks();
    expect(await keptIn(tab.running.store)).toBeUndefined();
    const { settings } = await tab.running.store.read();
    const mark = `decks ${AREA} ${QUARTER}`;
    expect(settings.changed[mark]).toBe(tab.getState().settings.changed[mark]);
    expect(settings.changed[mark]).toBeDefined();
  });

  it('come back when they are put after they were removed', async () => {
    const tab = await openTab();
    await tab.openDecks();
    const removed = tab.removeDeck(AREA, QUARTER);
    tab.putDeck(BASE);
    await removed;
    await tab.keepDecks();
    expect(texts(await keptIn(tab.running.store))).toEqual(['first', 'second']);
    expect(texts(shownIn(tab))).toEqual(['first', 'second']);
  });

  it('last as long as the tab where the device refuses them, and are tried again', async () => {
    const tab = await openTab();
    await tab.openDecks();
    vi.spyOn(tab.running.store, 'change').mockRejectedValueOnce(
      new DOMException('', 'QuotaExceededError'),
    );
    tab.putDeck(written(shownIn(tab), 'a', 'ours'));
    await tab.keepDecks();
    expect(tab.getState().notices).toEqual([
      'There is no room left for Quarterlight on this device. The last change of the presentation will be gone when you close the tab.',
    ]);
    await tab.running.decks?.read();
    expect(texts(shownIn(tab))).toEqual(['ours', 'second']);
    tab.putDeck(written(shownIn(tab), 'b', 'too'));
    await tab.keepDecks();
    expect(texts(await keptIn(tab.running.store))).toEqual(['ours', 'too']);
  });

  it('are found by area and quarter, and the latest one before', async () => {
    const { deckOf, earlierDeck } = await openTab();
    const of = (areaCode: string, quarter: string): Deck => ({ ...DECK, areaCode, quarter });
    const decks = [
      of(AREA, '2021-22-Q2'),
      of(AREA, '2020-21-Q4'),
      of(AREA, '2021-22-Q3'),
      of('E08000037', '2021-22-Q2'),
    ];
    expect(deckOf(decks, AREA, '2021-22-Q2')).toBe(decks[0]);
    expect(deckOf(decks, AREA, '2021-22-Q1')).toBeNull();
    expect(deckOf(null, AREA, '2021-22-Q2')).toBeNull();
    expect(earlierDeck(decks, AREA, '2021-22-Q3')).toBe(decks[0]);
    expect(earlierDeck(decks, AREA, '2021-22-Q1')).toBe(decks[1]);
    expect(earlierDeck(decks, AREA, '2020-21-Q4')).toBeNull();
  });
});
