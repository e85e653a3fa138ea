import { describe, expect, it } from 'vitest';
import { type Headline, headlines } from '../../src/models/headlines.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { NAMES } from './small-names.ts';
import { beside, type CubeRow, cubeOf, DURHAM, figure, NEIGHBOURS, Q3 } from './written-cube.ts';

function first(rows: readonly CubeRow[], areaCode: string = DURHAM): Headline {
  const [one] = headlines(cubeOf(rows, areaCode), Q3, NEIGHBOURS, NAMES);
  if (one === undefined) throw new Error('There is no headline.');
  return one;
}

function said(rows: readonly CubeRow[]): string {
  const { lead, rest } = first(rows);
  return lead + rest;
}

const number = (value: number) => figure('cla_number', Q3, value);
const aYearAgo = (ours: number, value: number) =>
  beside('cla_number', 'last-year', value, { ours });
const rate = (value: number) => figure('cla_rate', Q3, value);

describe('the number of children', () => {
  it('stands alone where nothing else is known', () => {
    expect(first(number(983))).toEqual({
      kpi: 'cla_number',
      lead: '983 children are in our care',
      rest: '.',
      told: [{ kpi: 'cla_number', beside: 'figure' }],
    });
  });

  it.each([
    [983, 941, ', 42 more than a year ago.'],
    [941, 983, ', 42 fewer than a year ago.'],
    [983, 983, ', the same as a year ago.'],
    [2100, 1050, ', 1,050 more than a year ago.'],
  ])('says how %i compares with %i a year ago', (now, then, rest) => {
    expect(first([...number(now), aYearAgo(now, then)]).rest).toBe(rest);
  });

  it('says nothing of a year ago where that figure is missing', () => {
    const before = beside('cla_number', 'last-year', null, { flag: 'missing' });
    expect(said([...number(983), before])).toBe('983 children are in our care.');
  });

  it('counts one child and none as people say it', () => {
    expect(said([...number(1), aYearAgo(1, 3)])).toBe(
      '1 child is in our care, 2 fewer than a year ago.',
    );
    expect(said(number(0))).toBe('No children are in our care.');
  });

  it('is not said without a number', () => {
    const withheld = figure('cla_number', Q3, null, { flag: 'suppressed' });
    expect(headlines(cubeOf([...withheld, ...rate(99.3)]), Q3, NEIGHBOURS, NAMES)).toEqual([]);
  });

  it('has its date where a published number of an earlier day stands in', () => {
    const standIn = { shownIn: [Q3], origin: 'published' as const };
    const rows = [
      ...figure('cla_number', '2020-21', 950, standIn),
      beside('cla_number', 'last-year', 914, { of: '2020-21', period: '2019-20', ours: 950 }),
      ...figure('cla_rate', '2020-21', 96, standIn),
      // Of another day: neither is a rate of, nor a part of, those 950.
      ...figure('placed_for_adoption', Q3, 30),
    ];
    expect(said(rows)).toBe(
      '950 children were in our care on 31 March 2021, 36 more than a year before: 96 in every 10,000 children.',
    );
  });
});

describe('the number of children where there is no figure of a year ago', () => {
  const quarterBefore = (ours: number, value: number | null, given = {}) =>
    beside('cla_number', 'previous', value, { ours, ...given });
  const missing = beside('cla_number', 'last-year', null, { flag: 'missing' });

  it.each([
    [880, 867, ', 13 more than in the quarter before.'],
    [867, 868, ', 1 fewer than in the quarter before.'],
    [867, 867, ', the same as in the quarter before.'],
  ])('says how %i compares with %i in the quarter before', (now, then, rest) => {
    expect(first([...number(now), quarterBefore(now, then)]).rest).toBe(rest);
    expect(first([...number(now), missing, quarterBefore(now, then)]).rest).toBe(rest);
  });

  it('says so with the rate, and that it was told', () => {
    expect(first([...number(1), ...rate(0.1), quarterBefore(1, 0)])).toEqual({
      kpi: 'cla_number',
      lead: '1 child is in our care',
      rest: ', 1 more than in the quarter before: 0.1 in every 10,000 children.',
      told: [
        { kpi: 'cla_number', beside: 'figure' },
        { kpi: 'cla_number', beside: 'previous' },
        { kpi: 'cla_rate', beside: 'figure' },
      ],
    });
  });

  it('says so to young people', () => {
    const young = wordingOf('young', []);
    const cube = cubeOf([...number(880), quarterBefore(880, 867)]);
    const [one] = headlines(cube, Q3, NEIGHBOURS, NAMES, young);
    expect(`${one?.lead}${one?.rest}`).toBe(
      '880 children are in our care, 13 more than in the quarter before.',
    );
  });

  it.each([
    [
      'a year ago is withheld',
      beside('cla_number', 'last-year', null, { flag: 'suppressed' }),
      867,
      {},
    ],
    ['the quarter before is missing', missing, null, { flag: 'missing' }],
    ['the quarter before is withheld', missing, null, { flag: 'suppressed' }],
    ['the quarter before is a published figure', missing, 867, { published: true }],
  ] as const)('tells no change where %s', (_, lastYear, value, given) => {
    expect(first([...number(880), lastYear, quarterBefore(880, value, given)]).rest).toBe('.');
  });

  it('keeps to a year ago where there is a figure of then', () => {
    const rows = [...number(983), aYearAgo(983, 941), quarterBefore(983, 975)];
    expect(first(rows).rest).toBe(', 42 more than a year ago.');
  });
});

describe('the rate', () => {
  it('stands beside England, the region and the neighbours, each with its date', () => {
    const rows = [
      ...number(983),
      ...rate(99.3321),
      beside('cla_rate', 'england', 69, { ours: 99.3321 }),
      beside('cla_rate', 'region', 110, { ours: 99.3321 }),
      beside('cla_rate', 'neighbours', 114, { ours: 99.3321, counted: 9, outOf: 10 }),
    ];
    expect(said(rows)).toBe(
      '983 children are in our care: 99.3 in every 10,000 children, above England (69), below the North East (110) and our statistical neighbours (114, median of the 9 of 10 that have a figure), each in March 2021.',
    );
  });

  it('lists all that it is above together', () => {
    const rows = [
      ...number(1183),
      ...rate(117.8),
      beside('cla_rate', 'england', 67, { ours: 117.8 }),
      beside('cla_rate', 'region', 111, { ours: 117.8 }),
    ];
    expect(first(rows).rest).toBe(
      ': 117.8 in every 10,000 children, above England (67) and the North East (111), each in March 2021.',
    );
  });

  it('is about the same as a published figure it would round to', () => {
    const rows = [
      ...number(680),
      ...rate(69.2),
      beside('cla_rate', 'england', 69, { ours: 69.2, aboutTheSame: true }),
    ];
    expect(first(rows).rest).toBe(
      ': 69.2 in every 10,000 children, about the same as England (69 in March 2021).',
    );
  });

  it('says how many authorities of the region a quarter is pooled from', () => {
    const rows = [
      ...number(983),
      ...rate(99.3),
      beside('cla_rate', 'region', 104.25, {
        ours: 99.3,
        period: Q3,
        published: false,
        counted: 8,
        outOf: 12,
      }),
    ];
    expect(first(rows).rest).toBe(
      ': 99.3 in every 10,000 children, below the North East (104.3 in Q3 2021/22, 8 of 12 authorities).',
    );
  });

  it('leaves out a comparator without a value', () => {
    const rows = [
      ...number(983),
      ...rate(99.3),
      beside('cla_rate', 'region', null, { flag: 'suppressed' }),
      beside('cla_rate', 'england', 69, { ours: 99.3 }),
    ];
    expect(first(rows).rest).toBe(
      ': 99.3 in every 10,000 children, above England (69 in March 2021).',
    );
  });
});

describe('adoption', () => {
  it.each([
    [983, 30, ' 30 of them are placed for adoption.'],
    [983, 1, ' One of them is placed for adoption.'],
    [983, 0, ''],
    [1, 1, ' The child is placed for adoption.'],
  ])('of %i children, %i', (children, adopted, words) => {
    const rows = [...number(children), ...figure('placed_for_adoption', Q3, adopted)];
    expect(first(rows).rest).toBe(`.${words}`);
  });

  it('is not said where the number is withheld', () => {
    const withheld = figure('placed_for_adoption', Q3, null, { flag: 'suppressed' });
    expect(first([...number(983), ...withheld]).rest).toBe('.');
  });
});
