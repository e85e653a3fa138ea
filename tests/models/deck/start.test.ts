import { describe, expect, it } from 'vitest';
import {
  addSlide,
  hideSlide,
  moveSlide,
  putQuestion,
  rewriteSlide,
} from '../../../src/models/deck/edit.ts';
import { completeDeck } from '../../../src/models/deck/start.ts';
import { figure, Q3 } from '../written-cube.ts';
import { deckOf, LATER, slideOf, THEN, tellingOf } from './deck-fixtures.ts';

const Q2 = '2021-22-Q2';
const TOLD = tellingOf([
  ...figure('placements_3_plus', Q2, 10, { n: 10, d: 100 }),
  ...figure('placements_3_plus', Q3, 11, { n: 11, d: 100 }),
  ...figure('secure', Q2, 1),
  ...figure('secure', Q3, 2),
]);
const MOVES = 'trend:placements_3_plus';

describe('a new deck', () => {
  it('is a draft of the product’s slides, with nothing written', () => {
    const deck = deckOf(TOLD);
    expect(deck).toMatchObject({
      version: 1,
      areaCode: 'E06000047',
      quarter: Q3,
      state: 'draft',
      startedFrom: null,
      questions: [],
      changedAt: THEN,
    });
    expect(deck.slides.map(({ id }) => id)).toEqual([
      'title',
      'headlines',
      'trend:secure',
      MOVES,
      'scorecard',
      'words',
    ]);
    for (const slide of deck.slides) {
      expect(slide).toMatchObject({
        hidden: false,
        title: null,
        shows: null,
        matters: null,
        doing: '',
        notes: '',
        writtenFor: null,
      });
    }
  });
});

describe('a deck that starts from the one before', () => {
  let before = deckOf(TOLD, null, Q2);
  before = rewriteSlide(
    before,
    MOVES,
    {
      title: 'One in ten moved',
      shows: '10 of 100.',
      matters: 'Every move is a loss.',
      doing: 'Looking at every move.',
      notes: 'Mention the review.',
    },
    TOLD,
    THEN,
  );
  before = moveSlide(before, MOVES, 2, THEN);
  before = hideSlide(before, 'trend:secure', true, THEN);
  before = addSlide(before, { kind: 'text', kpis: [], breakdown: null }, MOVES, THEN);
  before = rewriteSlide(
    before,
    'added-1',
    { title: 'Our promise', shows: 'We listen.' },
    TOLD,
    THEN,
  );
  before = addSlide(before, { kind: 'among', kpis: ['secure'], breakdown: null }, 'added-1', THEN);
  before = rewriteSlide(before, 'added-2', { title: 'We have one' }, TOLD, THEN);
  before = putQuestion(
    before,
    { id: null, asker: 'A', question: 'How far?', answer: '', state: 'open' },
    THEN,
  );
  before = putQuestion(
    before,
    { id: null, asker: 'B', question: 'How many?', answer: 'One.', state: 'answered' },
    THEN,
  );
  const deck = deckOf(TOLD, before);

  it('keeps its order and its own slides, and has what changed since', () => {
    expect(deck.startedFrom).toBe(Q2);
    expect(deck.slides.map(({ id }) => id)).toEqual([
      'title',
      MOVES,
      'added-1',
      'added-2',
      'headlines',
      'since',
      'trend:secure',
      'scorecard',
      'questions',
      'words',
    ]);
    expect(slideOf(deck, 'trend:secure').hidden).toBe(true);
  });

  it('keeps why it matters and what is done, not what speaks of the figures of then', () => {
    expect(slideOf(deck, MOVES)).toMatchObject({
      title: null,
      shows: null,
      matters: 'Every move is a loss.',
      doing: 'Looking at every move.',
      notes: '',
      writtenFor: null,
    });
    expect(slideOf(deck, 'added-2').title).toBeNull();
    expect(slideOf(deck, 'added-1')).toMatchObject({ title: 'Our promise', shows: 'We listen.' });
  });

  it('asks the open questions again', () => {
    expect(deck.questions.map(({ question }) => question)).toEqual(['How far?']);
  });

  it('keeps a slide with commentary whose KPI has no figure any more, and no other', () => {
    const without = tellingOf([]);
    expect(deckOf(without, before).slides.map(({ id }) => id)).toEqual([
      'title',
      MOVES,
      'added-1',
      'added-2',
      'headlines',
      'since',
      'scorecard',
      'questions',
      'words',
    ]);
  });
});

describe('a deck whose slides have changed since', () => {
  const deck = hideSlide(deckOf(TOLD), 'words', true, LATER);

  it('gets those that it has not, in their place, and loses none', () => {
    const more = tellingOf([...figure('secure', Q3, 2), ...figure('outside_area', Q3, 26)]);
    const whole = completeDeck(deck, more);
    expect(whole.slides.map(({ id }) => id)).toEqual([
      'title',
      'headlines',
      'trend:secure',
      'trend:outside_area',
      MOVES,
      'scorecard',
      'words',
    ]);
    expect(slideOf(whole, 'words').hidden).toBe(true);
  });

  it('stays as it is where it has them all', () => {
    expect(completeDeck(deck, TOLD)).toBe(deck);
  });
});
