import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/models/deck/deck.ts';
import { putQuestion } from '../../../src/models/deck/edit.ts';
import { slideModels } from '../../../src/models/deck/slides.ts';
import { beside, type CubeRow, figure, Q3 } from '../written-cube.ts';
import { byId, deckOf, LATER, THEN, tellingOf } from './deck-fixtures.ts';

const Q2 = '2021-22-Q2';

function sinceOf(
  rows: readonly CubeRow[],
  before: Deck | null = deckOf(tellingOf(rows), null, Q2),
) {
  const told = tellingOf(rows);
  const slide = byId(slideModels(deckOf(told, before), told, before)).get('since');
  return { ...slide, said: slide?.sentences.map(({ lead, rest }) => lead + rest) };
}

const both = (kpi: string, then: [number, number], now: [number, number]) => [
  ...figure(kpi, Q2, (100 * then[0]) / then[1], { n: then[0], d: then[1] }),
  ...figure(kpi, Q3, (100 * now[0]) / now[1], { n: now[0], d: now[1] }),
];
const count = (kpi: string, then: number | null, now: number | null) => [
  ...figure(kpi, Q2, then, then === null ? { flag: 'suppressed' } : {}),
  ...figure(kpi, Q3, now, now === null ? { flag: 'suppressed' } : {}),
];

describe('since last time', () => {
  it('tells at most four, the largest change first, those of few people last', () => {
    const said = sinceOf([
      // 2 from 1 is twice as many, and one child.
      ...count('secure', 1, 2),
      ...count('cla_number', 975, 983),
      ...count('cla_started', 104, 91),
      ...count('cla_ceased', 60, 90),
      // 8% to 12%: half as much again, as is 60 to 90; the order of the catalogue.
      ...both('placements_3_plus', [80, 1000], [120, 1000]),
      ...both('foster_care', [700, 1000], [700, 1000]),
    ]);
    expect(said.title).toBe('5 of 6 figures have changed since Q2 2021/22');
    expect(said.said).toEqual([
      'More children left our care: 90, up from 60.',
      'More children have had three or more homes in a year: 120 of 1,000 (12.0%), up from 8.0%.',
      'Fewer children came into our care: 91, down from 104.',
      'More children are in our care: 983, up from 975.',
    ]);
  });

  it('says what may be chance where the two quarters can be tested', () => {
    const rows = both('outside_area', [242, 941], [263, 983]);
    const tested = beside('outside_area', 'previous', 25.7, { ours: 26.8, withinChance: true });
    expect(sinceOf([...rows, tested]).said).toEqual([
      'More children live outside our area: 263 of 983 (26.8%), up from 25.7%, which may be chance.',
    ]);
    expect(sinceOf(rows).said).toEqual([
      'More children live outside our area: 263 of 983 (26.8%), up from 25.7%.',
    ]);
  });

  it('says nothing of what is withheld in one of the two, or is of neither quarter', () => {
    const yearly = figure('health_assessments', '2020-21', 90, { shownIn: [Q2, Q3] });
    const said = sinceOf([
      ...count('secure', null, 2),
      ...count('uasc_number', 6, null),
      ...yearly,
    ]);
    expect(said.said).toEqual([]);
    expect(said.title).toBe('There are no figures of Q2 2021/22 to compare with');
  });

  it('leaves the rate to the number', () => {
    const rate = [...figure('cla_rate', Q2, 98), ...figure('cla_rate', Q3, 99.3)];
    expect(sinceOf([...rate, ...count('cla_number', 975, 983)]).said).toEqual([
      'More children are in our care: 983, up from 975.',
    ]);
  });

  it('has the questions of last time with the answers of this', () => {
    const rows = count('cla_number', 975, 983);
    const told = tellingOf(rows);
    const ask = { id: null, answer: '', state: 'open' } as const;
    let before = deckOf(told, null, Q2);
    before = putQuestion(before, { ...ask, asker: 'A', question: 'How far?' }, THEN);
    before = putQuestion(
      before,
      { id: null, asker: 'B', question: 'How many?', answer: 'Two.', state: 'answered' },
      THEN,
    );
    const answer = { asker: 'A', question: 'How far?', answer: 'Ten miles.' } as const;
    const deck = putQuestion(
      deckOf(told, before),
      { id: 'question-1', ...answer, state: 'answered' },
      LATER,
    );
    const slide = byId(slideModels(deck, told, before)).get('since');
    expect(slide?.questions.map(({ question, answer: said }) => [question, said])).toEqual([
      ['How far?', 'Ten miles.'],
      ['How many?', 'Two.'],
    ]);
  });

  it('knows the quarter where the deck before it is gone', () => {
    const told = tellingOf(count('cla_number', 975, 983));
    const deck = deckOf(told, deckOf(told, null, Q2));
    const slide = byId(slideModels(deck, told, null)).get('since');
    expect(slide?.title).toBe('1 of 1 figures has changed since Q2 2021/22');
    const first = { ...deck, startedFrom: null };
    expect(byId(slideModels(first, told, null)).get('since')?.title).toBe(
      'There is no earlier presentation to compare with',
    );
  });
});
