import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeDecks } from '../../src/store/deck-plans.ts';
import { type DocumentStore, openDocument } from '../../src/store/document.ts';
import { memoryDocument } from '../../src/store/memory-document.ts';
import { changeQuestions, questionsBeside } from '../../src/store/question-plans.ts';
import type { SavedQuestion } from '../../src/store/question-record.ts';
import { DECK } from './deck-fixture.ts';
import { damage, load } from './document-fixture.ts';
import { plain, SAVED } from './question-fixture.ts';

const OTHER = plain('b2', 'Our rank over ten years');

/** Puts questions in the place of those of their id. */
function put(store: DocumentStore, ...questions: readonly SavedQuestion[]): Promise<void> {
  const ids = questions.map(({ id }) => id);
  return store.change((kept) => ({
    ...kept,
    questions: changeQuestions((stored) => [
      ...stored.filter(({ id }) => !ids.includes(id)),
      ...questions,
    ]),
  }));
}

describe.each([
  ['on the device', openDocument],
  ['that last as long as the tab', async () => memoryDocument()],
])('saved questions %s', (_, open) => {
  beforeEach(() => deleteDB('quarterlight'));

  it('are given back as they were put, by title, until one is removed', async () => {
    const store = await open();
    expect(await store.readQuestions()).toEqual({ questions: [], damage: [] });
    await put(store, SAVED, OTHER);
    expect(await store.readQuestions()).toEqual({ questions: [OTHER, SAVED], damage: [] });
    await store.change((kept) => ({
      ...kept,
      questions: changeQuestions((questions) => questions.filter(({ id }) => id !== 'b2')),
    }));
    expect((await store.readQuestions()).questions).toEqual([SAVED]);
    await store.clear();
    expect((await store.readQuestions()).questions).toEqual([]);
  });

  it('stay where something else is changed, and leave that alone', async () => {
    const store = await open();
    await put(store, SAVED);
    await store.putLoad(load('a', 1), 'figures of a');
    await store.change((kept) => ({ ...kept, decks: changeDecks(() => [DECK]) }));
    await put(store, OTHER);
    expect((await store.readQuestions()).questions).toEqual([OTHER, SAVED]);
    expect((await store.readDecks()).decks).toEqual([DECK]);
    expect((await store.read()).loads).toEqual([load('a', 1)]);
  });
});

describe('saved questions on the device', () => {
  beforeEach(() => deleteDB('quarterlight'));

  it('come to a document of version 3 and leave what it held', async () => {
    const before = await openDB('quarterlight', 3, {
      upgrade(opened) {
        for (const name of ['loads', 'settings', 'figures', 'snapshot', 'decks']) {
          opened.createObjectStore(name);
        }
      },
    });
    await before.put('decks', DECK, 'E06000047 2021-22-Q3');
    await before.put('loads', load('a', 1), 'a');
    await before.put('figures', 'figures of a', 'a');
    before.close();
    const store = await openDocument();
    expect((await store.readDecks()).decks).toEqual([DECK]);
    expect(await store.readFigures('a')).toBe('figures of a');
    await put(store, SAVED);
    expect((await (await openDocument()).readQuestions()).questions).toEqual([SAVED]);
  });

  it('of two tabs are both kept, and the other is told', async () => {
    const [one, other] = [await openDocument(), await openDocument()];
    await Promise.all([one.read(), other.read()]);
    await put(one, SAVED);
    expect(await one.isCurrent()).toBe(true);
    expect(await other.isCurrent()).toBe(false);
    await put(other, OTHER);
    expect((await one.readQuestions()).questions).toEqual([OTHER, SAVED]);
  });

  it('lose a damaged parameter or chart alone, which is named and can be saved', async () => {
    const store = await openDocument();
    const half = {
      ...SAVED,
      parameters: [SAVED.parameters[0], { kind: 'colour', name: 'x', preset: '' }],
      picture: { kind: 'line', x: 'period', y: [], series: null },
    };
    await damage('questions', 'a1', half);
    const { questions, damage: said } = await store.readQuestions();
    expect(questions).toEqual([{ ...SAVED, parameters: [SAVED.parameters[0]], picture: null }]);
    expect(said).toEqual([
      {
        store: 'questions',
        key: 'a1',
        sentence:
          'The chart of the saved question “Which authorities improved most?” on this device could not be read. It is shown as a table. Parameters of the saved question “Which authorities improved most?” on this device: 1 of 2 could not be read and was left out.',
      },
    ]);
    const [broken] = said;
    if (broken === undefined) throw new Error('Nothing is damaged.');
    expect(JSON.parse(await store.readDamaged(broken))).toEqual({ record: half });
    // What it was stays aside when the question is saved anew, until the user removes it.
    await put(store, { ...SAVED, sql: 'SELECT 2' });
    const again = await store.readQuestions();
    expect(again.questions).toEqual([{ ...SAVED, sql: 'SELECT 2' }]);
    const [aside] = again.damage;
    if (aside === undefined) throw new Error('Nothing was put aside.');
    expect(JSON.parse(await store.readDamaged(aside))).toEqual({ record: half });
    await store.removeDamaged(aside);
    expect((await store.readQuestions()).damage).toEqual([]);
  });

  it('are left out and named where they cannot be read, and all else stays', async () => {
    const store = await openDocument();
    await put(store, OTHER);
    await damage('questions', 'a1', { ...SAVED, sql: 7 });
    await damage('questions', 'c3', 'lost');
    await damage('questions', 'd4', SAVED);
    const { questions, damage: said } = await store.readQuestions();
    expect(questions).toEqual([OTHER]);
    expect(said.map(({ sentence }) => sentence)).toEqual([
      'The saved question “Which authorities improved most?” on this device could not be read and was left out.',
      'A saved question on this device could not be read and was left out.',
      'A saved question on this device is not where it belongs and was left out.',
    ]);
    for (const one of said) await store.removeDamaged(one);
    expect(await store.readQuestions()).toEqual({ questions: [OTHER], damage: [] });
  });
});

describe('saved questions of a workspace file beside those here', () => {
  const [MONDAY, TUESDAY] = ['2022-01-24T09:00:00.000Z', '2022-01-25T09:00:00.000Z'];
  const none = { changed: {} };
  const [here, file] = [
    plain('a1', 'Same', { changedAt: MONDAY, sql: 'SELECT 1' }),
    plain('a1', 'Same', { changedAt: TUESDAY, sql: 'SELECT 2' }),
  ];

  it('are those of both, and of each the one that was changed last', () => {
    for (const [one, other] of [
      [[here], [file, OTHER]],
      [[file, OTHER], [here]],
    ]) {
      expect(
        questionsBeside(
          { questions: one ?? [], settings: none },
          { questions: other ?? [], settings: none },
        ),
      ).toEqual([OTHER, file]);
    }
  });

  it('stay away where they were removed since', () => {
    const removed = { questions: [], settings: { changed: { 'questions a1': TUESDAY } } };
    expect(questionsBeside(removed, { questions: [here], settings: none })).toEqual([]);
    const later = { ...file, changedAt: '2022-01-26T09:00:00.000Z' };
    expect(questionsBeside(removed, { questions: [later], settings: none })).toEqual([later]);
  });
});
