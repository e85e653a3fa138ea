import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Deck } from '../../src/models/deck/deck.ts';
import { changeDecks, decksBeside } from '../../src/store/deck-plans.ts';
import { type DocumentStore, openDocument } from '../../src/store/document.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { DECK, QUESTION, SLIDE, slide } from './deck-fixture.ts';
import { damage, load } from './document-fixture.ts';

const KEY = 'E06000047 2021-22-Q3';
const EARLIER: Deck = { ...DECK, quarter: '2021-22-Q2', startedFrom: null };

/** Puts decks in the place of those of their area and quarter. */
function put(store: DocumentStore, ...decks: readonly Deck[]): Promise<void> {
  const keys = decks.map(({ quarter }) => quarter);
  return store.change((kept) => ({
    ...kept,
    decks: changeDecks((stored) => [
      ...stored.filter(({ quarter }) => !keys.includes(quarter)),
      ...decks,
    ]),
  }));
}

describe.each([
  ['on the device', openDocument],
  ['that last as long as the tab', async () => memoryDocument()],
])('decks %s', (_, open) => {
  beforeEach(() => deleteDB('quarterlight'));

  it('are given back as they were put, from the earliest quarter, until one is removed', async () => {
    const store = await open();
    expect(await store.readDecks()).toEqual({ decks: [], damage: [] });
    await put(store, DECK, EARLIER);
    expect(await store.readDecks()).toEqual({ decks: [EARLIER, DECK], damage: [] });
    await store.change((kept) => ({
      ...kept,
      decks: changeDecks((decks) => decks.filter(({ quarter }) => quarter !== '2021-22-Q2')),
    }));
    expect((await store.readDecks()).decks).toEqual([DECK]);
    await store.clear();
    expect((await store.readDecks()).decks).toEqual([]);
  });

  it('stay where something else is changed', async () => {
    const store = await open();
    await put(store, DECK);
    await store.putLoad(load('a', 1), 'figures of a');
    expect((await store.readDecks()).decks).toEqual([DECK]);
  });
});

describe('decks on the device', () => {
  beforeEach(() => deleteDB('quarterlight'));

  it('come to a document of version 2 and leave what it held', async () => {
    const before = await openDB('quarterlight', 2, {
      upgrade(opened) {
        for (const name of ['loads', 'settings', 'figures', 'snapshot']) {
          opened.createObjectStore(name);
        }
      },
    });
    await before.put('loads', load('a', 1), 'a');
    await before.put('figures', 'figures of a', 'a');
    before.close();
    const store = await openDocument();
    expect((await store.read()).loads).toEqual([load('a', 1)]);
    expect(await store.readFigures('a')).toBe('figures of a');
    await put(store, DECK);
    expect((await (await openDocument()).readDecks()).decks).toEqual([DECK]);
  });

  it('tell another tab that something has changed', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    await Promise.all([one.read(), other.read()]);
    await put(one, DECK);
    expect(await one.isCurrent()).toBe(true);
    expect(await other.isCurrent()).toBe(false);
  });

  it('lose a damaged slide or question alone, which is named and can be saved', async () => {
    const store = await openDocument();
    const half = {
      ...DECK,
      slides: [SLIDE, { ...SLIDE, id: 'two', kind: 'film' }, { ...SLIDE }, slide('four')],
      questions: [{ ...QUESTION, state: 'asked' }],
    };
    await damage('decks', KEY, half);
    const { decks, damage: said } = await store.readDecks();
    expect(decks).toEqual([{ ...DECK, slides: [SLIDE, slide('four')], questions: [] }]);
    expect(said).toEqual([
      {
        store: 'decks',
        key: KEY,
        sentence:
          'Slides of the presentation for Q3 2021/22 on this device: 2 of 4 could not be read and were left out. Questions of the presentation for Q3 2021/22 on this device: 1 of 1 could not be read and was left out.',
      },
    ]);
    const [broken] = said;
    if (broken === undefined) throw new Error('Nothing is damaged.');
    expect(JSON.parse(await store.readDamaged(broken))).toEqual({ record: half });
  });

  it('are put aside when a damaged one changes, until the user removes it', async () => {
    const store = await openDocument();
    const half = { ...DECK, slides: [SLIDE, 'lost'] };
    await damage('decks', KEY, half);
    const edited = { ...DECK, state: 'final' } as const;
    await put(store, edited);
    const { decks, damage: said } = await store.readDecks();
    expect(decks).toEqual([edited]);
    const [broken] = said;
    if (broken === undefined) throw new Error('Nothing is damaged.');
    expect(JSON.parse(await store.readDamaged(broken))).toEqual({ record: half });
    await store.removeDamaged(broken);
    expect(await store.readDecks()).toEqual({ decks: [edited], damage: [] });
  });

  it('keep what can be read when the damage is removed, and leave all else', async () => {
    const store = await openDocument();
    await put(store, EARLIER);
    await damage('decks', KEY, { ...DECK, slides: [SLIDE, 'lost'] });
    await damage('decks', 'E06000047 2021-22-Q1', { ...DECK, quarter: 'spring' });
    await damage('decks', 'E06000047 2020-21-Q1', DECK);
    const { decks, damage: said } = await store.readDecks();
    expect(decks).toEqual([EARLIER, DECK]);
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'A presentation on this device is not where it belongs and was left out.',
      'A presentation on this device could not be read and was left out.',
      'Slides of the presentation for Q3 2021/22 on this device: 1 of 2 could not be read and was left out.',
    ]);
    for (const one of said) await store.removeDamaged(one);
    expect(await store.readDecks()).toEqual({ decks: [EARLIER, DECK], damage: [] });
  });
});

describe('decks of a workspace file beside those here', () => {
  const [MONDAY, TUESDAY] = ['2022-01-24T09:00:00.000Z', '2022-01-25T09:00:00.000Z'];
  const on = (changedAt: string, doing: string): Deck => ({
    ...DECK,
    slides: [slide('a', doing)],
    changedAt,
  });
  const none = { changed: {} };

  it('are those of both, and of each the one that was changed last', () => {
    const here = { decks: [on(MONDAY, 'here')], settings: none };
    const file = { decks: [on(TUESDAY, 'file'), EARLIER], settings: none };
    for (const [one, other] of [
      [here, file],
      [file, here],
    ] as const) {
      expect(decksBeside(one, other)).toEqual([EARLIER, on(TUESDAY, 'file')]);
    }
    // Neither is newer.
    const same = { decks: [on(MONDAY, 'file')], settings: none };
    expect(decksBeside(here, same)).toEqual(here.decks);
  });

  it('stay away where they were removed since, and come back where they changed after that', () => {
    const removed = { decks: [], settings: { changed: { [`decks ${KEY}`]: TUESDAY } } };
    const older = { decks: [on(MONDAY, 'old')], settings: none };
    expect(decksBeside(removed, older)).toEqual([]);
    expect(decksBeside(older, removed)).toEqual([]);
    const newer = { decks: [on('2022-01-26T09:00:00.000Z', 'new')], settings: none };
    expect(decksBeside(removed, newer)).toEqual(newer.decks);
  });
});
