import { describe, expect, it } from 'vitest';
import type { WithheldFigure } from '../../../src/figures/disclosure/withheld-figures.ts';
import type { Deck, DeckSlide } from '../../../src/models/deck/deck.ts';
import { numbersIn } from '../../../src/models/deck/numbers-in-text.ts';
import { goesOut, hasNumbers, textsToCheck } from '../../../src/models/deck/texts-to-check.ts';
import { figure, Q3 } from '../written-cube.ts';
import { deckOf, slideOf, tellingOf } from './deck-fixtures.ts';

const SECURE = 'trend:secure';
const TOUCH = 'trend:in_touch_19_21';
const TOLD = tellingOf([
  ...figure('secure', Q3, 2),
  ...figure('in_touch_19_21', Q3, 98.1, { n: 207, d: 211 }),
]);

const withheld = (change: Partial<WithheldFigure>): WithheldFigure => ({
  kpi: 'secure',
  period: Q3,
  breakdown: '',
  category: '',
  why: 'small',
  numerator: 2,
  denominator: null,
  value: 2,
  ...change,
});
const WITHHELD = [
  withheld({}),
  withheld({
    kpi: 'in_touch_19_21',
    why: 'complement',
    numerator: 207,
    denominator: 211,
    value: (100 * 207) / 211,
  }),
];

function written(id: string, texts: Partial<DeckSlide>, more: Partial<Deck> = {}): Deck {
  const deck = deckOf(TOLD);
  const slide = { ...slideOf(deck, id), ...texts };
  return { ...deck, slides: deck.slides.map((one) => (one.id === id ? slide : one)), ...more };
}
const warnings = (deck: Deck, figures = WITHHELD) =>
  textsToCheck(deck, figures, 5).map(({ id, field, warning }) => [id, field, warning]);
const about = (words: string) => `This text may give away a number that is withheld: ${words}.`;

describe('the numbers of a text', () => {
  const values = (text: string) => numbersIn(text).map(({ value, unit }) => `${value}${unit}`);

  it('are read in figures and in words, with what they are of', () => {
    expect(numbersIn('We found homes for two of the 15 children.')).toEqual([
      { value: 2, unit: '', of: 15, words: 'two of the 15' },
    ]);
    expect(values('1,065 children; three boys, 3.7% and 12 per cent')).toEqual([
      '1065',
      '3',
      '3.7%',
      '12%',
    ]);
    expect(values('One child and one other young person.')).toEqual(['1', '1']);
  });

  it.each([
    'We report on 3 March, in March 5 and in Quarter 3 2021/22.',
    'Young people aged 3 to 5 and under 1, within 20 miles and 5 working days.',
    'Three or more placements in two years; 4 times; priority 2; £3; Q4; K2; one of our aims.',
    'No one knew. Part 1 of 3.',
  ])('are no dates, ages, times and names: %s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('a text of the officer’s', () => {
  it('is remarked on where it holds a withheld count of its slide', () => {
    expect(warnings(written(SECURE, { doing: 'A worker sees these 2 children daily.' }))).toEqual([
      [SECURE, 'doing', about('“2”')],
    ]);
    expect(warnings(written(SECURE, { matters: 'Two girls wait.' }))).toEqual([
      [SECURE, 'matters', about('“Two”')],
    ]);
    // Four of the 211 are not in touch: 211 less 207.
    expect(warnings(written(TOUCH, { doing: 'We look for 4 people; 207 answer: 98%.' }))).toEqual([
      [TOUCH, 'doing', about('“4”, “207” and “98%”')],
    ]);
  });

  it('is not where the number is another, or of another slide or an older time', () => {
    expect(warnings(written(SECURE, { doing: 'We made 3 visits and wrote 20 letters.' }))).toEqual(
      [],
    );
    expect(warnings(written(TOUCH, { doing: 'Our 2 advisers call.' }))).toEqual([]);
    const older = [withheld({ period: '2020-21-Q2' })];
    expect(warnings(written(SECURE, { doing: 'These 2 children.' }), older)).toEqual([]);
  });

  it('is remarked on where it says a small number of any other, whatever it is of', () => {
    expect(warnings(written('headlines', { doing: 'We lost 3 of our 40 carers.' }), [])).toEqual([
      ['headlines', 'doing', about('“3 of our 40”')],
    ]);
    expect(warnings(written('headlines', { doing: '6 of 40 and 0 of 12.' }), [])).toEqual([]);
  });

  it('is remarked on in questions and their answers', () => {
    const questions = [
      {
        id: 'question-1',
        asker: 'Cllr 1 of 2',
        question: 'How many live far away?',
        answer: 'Only 4 of 30.',
        state: 'answered' as const,
      },
    ];
    expect(warnings(written(SECURE, {}, { questions }))).toEqual([
      ['question-1', 'answer', about('“4 of 30”')],
    ]);
  });

  it('is not where the product’s own stands in its place in the public view', () => {
    const writtenFor = { kpi: 'secure', period: Q3, text: '2' };
    expect(warnings(written(SECURE, { title: 'Only 2 children', writtenFor }))).toEqual([]);
    const unseen = { ...writtenFor, text: 'Withheld, to protect children' };
    expect(warnings(written(SECURE, { title: 'Only 2', writtenFor: unseen }))).toEqual([
      [SECURE, 'title', about('“2”')],
    ]);
  });

  it('goes out but for the presenter’s notes', () => {
    const deck = written(SECURE, { notes: 'They are 2.', doing: 'For both: 2.' });
    const all = textsToCheck(deck, WITHHELD, 5);
    expect(all.map(({ field }) => field)).toEqual(['doing', 'notes']);
    expect(all.filter(goesOut).map(({ field }) => field)).toEqual(['doing']);
  });

  it('matters only where it has a number', () => {
    expect(hasNumbers(deckOf(TOLD))).toBe(false);
    expect(hasNumbers(written(SECURE, { doing: 'We wrote 30 letters.' }))).toBe(true);
    expect(hasNumbers(written(SECURE, { doing: 'In March 2022 we write.' }))).toBe(false);
  });
});
