import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/models/deck/deck.ts';
import {
  addSlide,
  hideSlide,
  isAdded,
  moveSlide,
  putQuestion,
  removeQuestion,
  removeSlide,
  rewriteSlide,
  setDeckState,
} from '../../../src/models/deck/edit.ts';
import { figure, Q3 } from '../written-cube.ts';
import { deckOf, LATER, slideOf, THEN, tellingOf } from './deck-fixtures.ts';

const ID = 'trend:placements_3_plus';
const at = (n: number, d: number) =>
  tellingOf(figure('placements_3_plus', Q3, (100 * n) / d, { n, d }));
const OLD = at(113, 983);
const NEW = at(116, 983);
const WITHHELD = tellingOf(figure('placements_3_plus', Q3, null, { flag: 'suppressed' }));
const FRESH = deckOf(OLD);
const order = (deck: Deck) => deck.slides.map(({ id }) => id);
const writtenFor = (deck: Deck) => slideOf(deck, ID).writtenFor;

describe('writing on a slide', () => {
  it('keeps the figure that the first sentence was written for', () => {
    const once = rewriteSlide(FRESH, ID, { title: 'Too many moves' }, OLD, LATER);
    expect(slideOf(once, ID).title).toBe('Too many moves');
    expect(writtenFor(once)).toEqual({ kpi: 'placements_3_plus', period: Q3, text: '11.5%' });
    expect(once.changedAt).toBe(LATER);
    const twice = rewriteSlide(once, ID, { shows: 'One in nine.' }, NEW, LATER);
    expect(writtenFor(twice)?.text).toBe('11.5%');
    // 116 of 983 is 11.8%.
    const both = rewriteSlide(twice, ID, { title: 'More', shows: 'One in eight.' }, NEW, LATER);
    expect(writtenFor(both)?.text).toBe('11.8%');
    const again = rewriteSlide(once, ID, { title: 'Even more moves' }, NEW, LATER);
    expect(writtenFor(again)?.text).toBe('11.8%');
  });

  it('forgets it when both are the product’s again', () => {
    const written = rewriteSlide(FRESH, ID, { title: 'A', shows: 'B' }, OLD, LATER);
    const half = rewriteSlide(written, ID, { title: null }, OLD, LATER);
    expect(writtenFor(half)?.text).toBe('11.5%');
    expect(writtenFor(rewriteSlide(half, ID, { shows: null }, OLD, LATER))).toBeNull();
    const blank = rewriteSlide(FRESH, ID, { title: '  ' }, OLD, LATER);
    expect(slideOf(blank, ID)).toMatchObject({ title: null, writtenFor: null });
  });

  it('keeps no figure for what is not about one', () => {
    const done = rewriteSlide(
      FRESH,
      ID,
      { doing: 'Report in April.', notes: 'N', matters: 'M' },
      OLD,
      LATER,
    );
    expect(slideOf(done, ID)).toMatchObject({
      doing: 'Report in April.',
      notes: 'N',
      matters: 'M',
      writtenFor: null,
    });
    const title = rewriteSlide(FRESH, 'title', { title: 'Our quarter' }, OLD, LATER);
    expect(slideOf(title, 'title').writtenFor).toBeNull();
  });

  it('takes the figure as soon as one written for a withheld one is written with it in view', () => {
    const unseen = rewriteSlide(FRESH, ID, { title: 'A' }, WITHHELD, LATER);
    expect(writtenFor(unseen)?.text).toBe('Withheld, to protect children');
    const seen = rewriteSlide(unseen, ID, { shows: '113' }, OLD, LATER);
    expect(writtenFor(seen)?.text).toBe('11.5%');
    const stays = rewriteSlide(seen, ID, { shows: '112' }, WITHHELD, LATER);
    expect(writtenFor(stays)?.text).toBe('11.5%');
  });

  it('changes nothing else, and nothing where there is no such slide', () => {
    const once = rewriteSlide(FRESH, ID, { title: 'A' }, OLD, LATER);
    expect(once.slides.filter(({ id }) => id !== ID)).toEqual(
      FRESH.slides.filter(({ id }) => id !== ID),
    );
    expect(rewriteSlide(FRESH, 'trend:nothing', { title: 'A' }, OLD, LATER)).toBe(FRESH);
  });
});

describe('the order and number of slides', () => {
  it('hides and shows', () => {
    const hidden = hideSlide(FRESH, ID, true, LATER);
    expect(slideOf(hidden, ID).hidden).toBe(true);
    expect(hideSlide(hidden, ID, false, LATER).slides).toEqual(FRESH.slides);
  });

  it('moves one up, one down and to a place, and not beyond the ends', () => {
    expect(order(FRESH)).toEqual(['title', 'headlines', ID, 'scorecard', 'words']);
    expect(order(moveSlide(FRESH, ID, 'up', LATER))).toEqual([
      'title',
      ID,
      'headlines',
      'scorecard',
      'words',
    ]);
    expect(order(moveSlide(FRESH, ID, 'down', LATER))).toEqual([
      'title',
      'headlines',
      'scorecard',
      ID,
      'words',
    ]);
    expect(order(moveSlide(FRESH, ID, 1, LATER))[0]).toBe(ID);
    expect(order(moveSlide(FRESH, ID, 99, LATER)).at(-1)).toBe(ID);
    expect(moveSlide(FRESH, 'title', 'up', LATER)).toBe(FRESH);
    expect(moveSlide(FRESH, 'trend:nothing', 'up', LATER)).toBe(FRESH);
  });

  it('adds after another and removes what was added, never the product’s', () => {
    const subject = { kind: 'among', kpis: ['secure'], breakdown: null } as const;
    const one = addSlide(FRESH, subject, ID, LATER);
    const two = addSlide(one, subject, null, LATER);
    expect(order(two)).toEqual([
      'title',
      'headlines',
      ID,
      'added-1',
      'scorecard',
      'words',
      'added-2',
    ]);
    expect(slideOf(two, 'added-1')).toMatchObject(subject);
    expect(two.slides.filter(isAdded).map(({ id }) => id)).toEqual(['added-1', 'added-2']);
    expect(order(removeSlide(two, 'added-2', LATER))).toEqual(order(one));
    expect(removeSlide(two, ID, LATER)).toBe(two);
  });
});

describe('questions and state', () => {
  const asked = { asker: 'Councillor Shaw', question: 'How far do they live?', answer: '' };

  it('adds, changes, answers and removes a question, and brings its slide', () => {
    const one = putQuestion(FRESH, { id: null, ...asked, state: 'open' }, LATER);
    expect(one.questions).toEqual([{ id: 'question-1', ...asked, state: 'open' }]);
    expect(order(one)).toEqual(['title', 'headlines', ID, 'scorecard', 'questions', 'words']);
    const two = putQuestion(one, { id: null, ...asked, asker: 'Ms Lee', state: 'open' }, LATER);
    expect(order(two)).toEqual(order(one));
    const answer = { ...asked, id: 'question-1', answer: 'Ten miles.', state: 'answered' } as const;
    expect(putQuestion(two, answer, LATER).questions).toEqual([
      answer,
      { id: 'question-2', ...asked, asker: 'Ms Lee', state: 'open' },
    ]);
    expect(removeQuestion(two, 'question-1', LATER).questions.map(({ id }) => id)).toEqual([
      'question-2',
    ]);
    expect(removeQuestion(two, 'question-9', LATER)).toBe(two);
  });

  it('is a draft or final', () => {
    const final = setDeckState(FRESH, 'final', LATER);
    expect(final).toMatchObject({ state: 'final', changedAt: LATER });
    expect(setDeckState(final, 'draft', LATER).state).toBe('draft');
    expect(setDeckState(FRESH, 'draft', LATER)).toBe(FRESH);
    expect(FRESH.changedAt).toBe(THEN);
  });
});
