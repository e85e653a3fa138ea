import { describe, expect, it } from 'vitest';
import { findKpi } from '../../../src/kpis/catalogue.ts';
import {
  fateInWords,
  movesLines,
  placementInWords,
  reconciliationLines,
  reconciliationScope,
  remainderInWords,
} from '../../../src/models/records/working-steps.ts';
import {
  cohortQuarter,
  partGroups,
  settingsOfCounting,
  sumInWords,
  whyNoChildren,
  windowInWords,
} from '../../../src/models/records/working-words.ts';
import type { EpisodeRow, ReconciliationRow } from '../../../src/records/working-rows.ts';

const ROW: ReconciliationRow = {
  children: 7,
  episodes: 19,
  legal_status: 2,
  same_carer: 1,
  adoption: 1,
  temporary: 2,
  one_day: 1,
  returned: 2,
  no_reason: 0,
  overlapping: 0,
  placements: 10,
  from_day: '2021-04-01',
  to_day: '2022-03-31',
};

describe('the addition from episodes to placements', () => {
  it('adds up, and leaves out what is rare and not there', () => {
    const lines = reconciliationLines(ROW, 'placement');
    expect(lines.map(({ kind, count }) => [kind, count])).toEqual([
      ['start', 19],
      ['minus', 2],
      ['minus', 1],
      ['minus', 1],
      ['minus', 2],
      ['minus', 1],
      ['minus', 2],
      ['result', 10],
    ]);
    expect(lines.at(-1)?.label).toBe('placements in the 12 months');
    expect(reconciliationLines(ROW, 'home').at(-1)?.label).toBe('homes in the 24 months');
    expect(reconciliationScope(ROW)).toBe('7 children, 1 April 2021 to 31 March 2022');
  });

  it('says what is 0 of the usual reasons, so that each can be checked', () => {
    const none = { ...ROW, legal_status: 0, adoption: 0 };
    const ids = reconciliationLines(none, 'placement').map(({ id }) => id);
    expect(ids).toContain('legal_status');
    expect(ids).not.toContain('adoption');
  });
});

describe('from the start of a quarter to its end', () => {
  const moves = {
    period: '2021-22-Q3',
    atStart: 100,
    started: 10,
    ceased: 8,
    remainder: -1,
    atEnd: 101,
    parts: [
      { reason: 'Turned 18 without a recorded end', children: 2, difference: -2 },
      { reason: 'Came from short breaks', children: 1, difference: 1 },
    ],
  };
  it('adds up with every part of the remainder', () => {
    const signs = { start: 1, plus: 1, minus: -1, result: 0 } as const;
    const lines = movesLines(moves);
    const sum = lines.reduce((all, { kind, count }) => all + signs[kind] * count, 0);
    expect(sum).toBe(101);
    expect(lines.at(-1)?.count).toBe(101);
    expect(lines[3]).toMatchObject({
      label: 'the remainder: turned 18 without a recorded end',
      kind: 'minus',
      count: 2,
    });
  });

  it('says what is left over', () => {
    expect(remainderInWords(moves)).toBe(
      'The three do not give the number at the end by themselves. The remainder is 1 fewer in all, from 3 children:',
    );
    expect(remainderInWords({ ...moves, remainder: 0, parts: [] })).toBe(
      'Nothing is left over between them.',
    );
  });
});

describe('what became of an episode', () => {
  const EPISODE: EpisodeRow = {
    file: '2020.csv',
    as_at: '2021-03-31',
    row_number: 2,
    decom: '2020-06-01',
    dec: null,
    rne: 'S',
    ls: 'C2',
    place: 'U4',
    provider: null,
    rec: null,
    unread: null,
    fate: 'kept',
    newer_file: null,
    newer_as_at: null,
    ends: null,
    lost: false,
    period_of_care: 1,
  };
  it.each<readonly [Partial<EpisodeRow>, string]>([
    [{}, 'Counts, and is open.'],
    [{ dec: '2020-07-01', ends: '2020-07-01' }, 'Counts.'],
    [
      { ends: '2020-09-01' },
      'Counts until 1 September 2020: it is open and not the last, so it ends when the next starts.',
    ],
    [
      { ends: '2021-04-01', lost: true },
      'Counts up to 31 March 2021, the last day of its extract: no newer one has the child.',
    ],
    [
      { fate: 'told_anew', newer_file: '2021.csv', newer_as_at: '2022-03-31' },
      'Replaced: the extract as at 31 March 2022 (2021.csv) has the child in care on its first day and tells the story from there.',
    ],
    [{ fate: 'short_break' }, 'Taken out: a short break (V3 or V4) is in no figure.'],
    [{ fate: 'ends_before_start' }, 'Left out: it ends before it starts.'],
  ])('is said in words', (more, words) => {
    expect(fateInWords({ ...EPISODE, ...more })).toBe(words);
  });

  it('is a placement with its dates', () => {
    const placement = {
      period_of_care: 1,
      placement: 2,
      began: '2021-05-03',
      ends: null,
      place: 'U6',
      counts: true,
    };
    expect(placementInWords(placement, 'placement')).toBe(
      'Placement 2: 3 May 2021, open, fostered (U6)',
    );
    expect(placementInWords({ ...placement, counts: false }, 'placement')).toBe(
      'Placement 2: 3 May 2021, open, fostered (U6) (not in the 12 months)',
    );
  });
});

describe('the words of the screen', () => {
  const kpi = findKpi('placements_3_plus');
  if (kpi === undefined) throw new Error('There is no such KPI.');
  const totals = { children: 983, numerator: 113, denominator: 983 };

  it('say whether the children add up to the figure', () => {
    const figure = { numerator: 113, denominator: 983 };
    expect(sumInWords(kpi, figure, totals)).toEqual({
      agrees: true,
      text: 'The children below add up to the same: 113 of 983.',
    });
    expect(sumInWords(kpi, { ...figure, numerator: 110 }, totals)).toEqual({
      agrees: false,
      text: 'The children below add up to 113 of 983, which is not the figure shown.',
    });
  });

  it('compare a band of an outcome with all that are in it', () => {
    const activity = findKpi('eet_19_21');
    if (activity === undefined) throw new Error('There is no such KPI.');
    // 4 of 80 are not known: none of them is in education, employment or training.
    const band = { children: 4, numerator: 0, denominator: 4 };
    const figure = { numerator: 4, denominator: 80 };
    expect(sumInWords(activity, figure, band, 'Activity')).toEqual({
      agrees: true,
      text: 'The children below add up to the same: 4 in this part.',
    });
    expect(sumInWords(activity, figure, band, 'Age').agrees).toBe(false);
  });

  it('say why no children are listed', () => {
    const facts = {
      exampleHeld: null,
      computed: true,
      counted: true,
      held: { area: 'E06000047', reaches: true },
      areaCode: 'E06000047',
      areaName: () => 'County Durham',
    };
    expect(whyNoChildren(facts)).toBeNull();
    expect(whyNoChildren({ ...facts, held: null })).toContain('no longer in memory');
    expect(whyNoChildren({ ...facts, held: null, counted: false })).toContain(
      'was not counted from children’s records',
    );
    expect(whyNoChildren({ ...facts, areaCode: 'E06000001' })).toContain('County Durham');
    expect(whyNoChildren({ ...facts, held: { area: 'E06000047', reaches: false } })).toContain(
      'do not reach this quarter',
    );
    expect(whyNoChildren({ ...facts, computed: false })).toContain('does not hold this figure');
    const example = { ...facts, counted: false, exampleHeld: false };
    expect(whyNoChildren({ ...example, held: null })).toContain('not in memory yet');
    expect(whyNoChildren(example)).toContain('Those in memory are others');
    expect(whyNoChildren({ ...example, exampleHeld: true })).toBeNull();
  });

  it('say which settings a figure rests on, and which are others now', () => {
    const off = { countSameCarerMoves: false, countTemporaryMoves: false };
    const on = { countSameCarerMoves: true, countTemporaryMoves: true };
    const said = (kpi: string, counted: typeof off | null, now = counted ?? off) =>
      settingsOfCounting(kpi, { counted, now });
    expect(said('cla_number', off)).toEqual([]);
    expect(said('placements_3_plus', off)[0]).toContain('is no new placement');
    expect(said('placements_3_plus', on)[0]).toContain('counts as a new placement, as it was set');
    expect(said('same_home_2_years', on)[0]).toContain('never ends a home');
    expect(said('placements_3_plus', on)).toHaveLength(2);
    expect(said('placements_3_plus', on, off)[2]).toContain('The settings are others now');
    expect(said('placements_3_plus', null)).toEqual([
      expect.stringContaining('did not note by which settings'),
    ]);
    expect(said('cla_number', null)).toEqual([]);
  });

  it('say which children are shown, and know the quarter of a year', () => {
    expect(windowInWords(0, 50, 1983)).toBe('Children 1 to 50 of 1,983.');
    expect(windowInWords(1950, 33, 1983)).toBe('Children 1,951 to 1,983 of 1,983.');
    expect(windowInWords(0, 3, 3)).toBe('All 3 children.');
    expect(windowInWords(0, 0, 0)).toBe('No child matches.');
    expect(cohortQuarter('2021-22')).toBe('2021-22-Q4');
    expect(cohortQuarter('2021-22-Q2')).toBe('2021-22-Q2');
  });

  it('group the parts of the figure’s own period, ages from the youngest', () => {
    const part = (period: string, breakdown: string, category: string) => ({
      period,
      breakdown,
      category,
      value: 1,
    });
    expect(
      partGroups(
        [
          part('2021-22-Q4', 'Age', '10 to 15'),
          part('2021-22-Q4', 'Age', '1 to 4'),
          part('2021-22-Q4', 'Sex', 'Male'),
          part('2021-22-Q4', 'Age', 'Under 1'),
          part('2021-22-Q3', 'Age', '5 to 9'),
        ],
        '2021-22-Q4',
      ),
    ).toEqual([
      { breakdown: 'Age', categories: ['Under 1', '1 to 4', '10 to 15'] },
      { breakdown: 'Sex', categories: ['Male'] },
    ]);
  });
});
