import { describe, expect, it } from 'vitest';
import {
  comparatorDate,
  comparatorInSentence,
  comparatorMaking,
  comparatorName,
  withDate,
} from '../../src/models/comparators.ts';
import {
  flagText,
  formatCount,
  formatDifference,
  formatNOfN,
  formatValue,
  isBeforeRounding,
  listInWords,
  valueText,
} from '../../src/models/format.ts';
import { inSentence } from '../../src/models/names.ts';
import { figurePeriod, quarterLong, subtitle } from '../../src/models/period-words.ts';
import { rankSentence } from '../../src/models/rank.ts';
import { NAMES } from './small-names.ts';
import { cubeOf, DURHAM, figure, kpiOf, NEIGHBOURS, pair, Q3 } from './written-cube.ts';

describe('values', () => {
  it.each([
    [983, 'count', 'exact', '983'],
    [1065, 'count', 'exact', '1,065'],
    [638.5, 'count', 'rounded', '638.5'],
    [11.4954, 'percent', 'exact', '11.5%'],
    [12, 'percent', 'exact', '12.0%'],
    [12, 'percent', 'rounded', '12%'],
    [9.5, 'percent', 'rounded', '9.5%'],
    [99.3321, 'per_10000', 'exact', '99.3'],
    [1234.5, 'per_10000', 'exact', '1,234.5'],
    [110, 'per_10000', 'rounded', '110'],
    [14, 'score', 'exact', '14.0'],
    [14, 'score', 'rounded', '14.0'],
    // Half goes up, as people round.
    [8.35, 'percent', 'exact', '8.4%'],
    [0.25, 'percent', 'exact', '0.3%'],
  ] as const)('%d of %s, %s, is %s', (value, unit, precision, text) => {
    expect(formatValue(value, unit, precision)).toBe(text);
  });

  it.each([
    [42, 'count', '42'],
    [-1042, 'count', '1,042'],
    [3.419, 'percent', '3.4 percentage points'],
    [-1, 'percent', '1 percentage point'],
    [0.96, 'percent', '1 percentage point'],
    [0.5, 'percent', '0.5 percentage points'],
    [-4.5, 'per_10000', '4.5'],
  ] as const)('a difference of %d %s is %s', (difference, unit, text) => {
    expect(formatDifference(difference, unit)).toBe(text);
  });

  it.each([
    [1.08, '94.1%', '93.1%', true],
    [-1.08, '93.1%', '94.1%', true],
    [1.04, '94.1%', '93.1%', false],
    [2.4954, '11.5%', '9%', false],
    [3, '11.5%', '8.5%', false],
    [4.4772, '99.3', '94.9', true],
    [42, '983', '941', false],
    [1065, '1,065', '0', false],
    [0, '10.0%', '10%', false],
    [0.02, '10.0%', '10%', true],
    [0.02, '73.6%', '73.5%', true],
  ])('a difference of %d between %s and %s is before rounding: %s', (gap, ours, theirs, is) => {
    expect(isBeforeRounding(gap, ours, theirs)).toBe(is);
  });

  it('come as numbers of numbers', () => {
    expect(formatNOfN(79, 1085)).toBe('79 of 1,085');
    expect(formatNOfN(0, 5)).toBe('0 of 5');
    expect(formatNOfN(null, 85)).toBe('');
    expect(formatNOfN(79, null)).toBe('');
    expect(formatCount(0)).toBe('0');
  });

  it('say why there is none', () => {
    expect(valueText(null, 'suppressed', 'percent')).toBe('Withheld, to protect children');
    expect(valueText(0, '', 'percent')).toBe('0.0%');
    expect(
      (['', 'missing', 'not_applicable', 'low_reliability', 'rounds_to_zero'] as const).map(
        flagText,
      ),
    ).toEqual([
      'No figure',
      'No figure',
      'Does not apply',
      'Not reliable enough',
      'Rounds to zero',
    ]);
  });

  it('are listed as people speak', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['a'])).toBe('a');
    expect(listInWords(['a', 'b'])).toBe('a and b');
    expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('names', () => {
  it.each([
    ['North East', 'the North East'],
    ['East of England', 'the East of England'],
    ['West Midlands', 'the West Midlands'],
    ['Yorkshire and The Humber', 'Yorkshire and The Humber'],
    ['London', 'London'],
    ['England', 'England'],
  ])('%s is %s in a sentence', (name, words) => {
    expect(inSentence(name)).toBe(words);
  });

  it('are found by code, and a code nobody knows is its own name', () => {
    expect(NAMES.name(DURHAM)).toBe('County Durham');
    expect(NAMES.name('E99999999')).toBe('E99999999');
    expect(NAMES.region(DURHAM)?.name).toBe('North East');
    expect(NAMES.region('E12000001')).toBeUndefined();
    expect(NAMES.region('E99999999')).toBeUndefined();
  });

  it('of comparators stand at the head of a column and in a sentence', () => {
    const ids = ['neighbours', 'region', 'england', 'target', 'last-year', 'previous'] as const;
    expect(ids.map((id) => comparatorName(id, DURHAM, NAMES))).toEqual([
      'Neighbours',
      'North East',
      'England',
      'Target',
      'A year ago',
      'Last quarter',
    ]);
    expect(ids.map((id) => comparatorInSentence(id, DURHAM, NAMES))).toEqual([
      'our statistical neighbours',
      'the North East',
      'England',
      'our target',
      'a year ago',
      'last quarter',
    ]);
    expect(comparatorName('region', 'E06000006', NAMES)).toBe('Region');
    expect(comparatorInSentence('region', 'E06000006', NAMES)).toBe('the region');
  });
});

describe('dates', () => {
  const date = (comparator: 'england' | 'last-year', period: string) =>
    comparatorDate(pair('outside_area', 20, comparator, 21, { period }).comparison);

  it('of comparators are months of published years and quarters of quarters', () => {
    expect(date('england', '2020-21')).toBe('March 2021');
    expect(date('last-year', '2020-21-Q3')).toBe('Q3 2020/21');
    expect(date('last-year', '2020-21')).toBe('March 2021');
  });

  it('stand in brackets with how the comparator was made', () => {
    const given = { counted: 9, outOf: 10 };
    const { comparison } = pair('outside_area_20_miles', 20, 'neighbours', 10.5, given);
    expect(comparatorMaking(comparison, { ...NEIGHBOURS, method: 'mean' })).toBe(
      'mean of the 9 of 10 that have a figure',
    );
    expect(withDate('10.5%', comparison, NEIGHBOURS)).toBe(
      '10.5% in March 2021, median of the 9 of 10 that have a figure',
    );
    const { comparison: england } = pair('outside_area_20_miles', 20, 'england', 17);
    expect(withDate('17%', england, NEIGHBOURS)).toBe('17% in March 2021');
  });

  it.each([
    ['cla_number', Q3, '31 December 2021'],
    ['cla_number', '2020-21', '31 March 2021'],
    ['placements_3_plus', Q3, '12 months to 31 December 2021'],
    ['placements_3_plus', '2020-21', 'Year to 31 March 2021'],
    ['cla_started', Q3, 'October to December 2021'],
    ['cla_started', '2020-21', 'Year to 31 March 2021'],
    ['sdq_score', '2020-21', 'Year to 31 March 2021'],
  ])('of %s, %s: %s', (kpi, period, words) => {
    const [one] = cubeOf(figure(kpi, period, 1)).figures(kpi);
    expect(one === undefined ? '' : figurePeriod(one)).toBe(words);
  });

  it('of a quarter are its months', () => {
    expect(quarterLong(Q3)).toBe('Q3 2021/22 (October to December 2021)');
    expect(subtitle(kpiOf('in_house_foster'))).toBe(
      'Foster placements with our own carers, as a percentage of foster placements',
    );
    expect(subtitle(kpiOf('cla_number'))).toBe('Children in our care');
  });
});

describe('the rank', () => {
  it.each([
    [
      'placements_3_plus',
      40,
      'B',
      '40th of 151 authorities in March 2021 (the lowest is best). That is quartile B',
    ],
    [
      'foster_care',
      1,
      'A',
      '1st of 151 authorities in March 2021 (the highest is best). That is quartile A',
    ],
  ])('of %s, %i', (kpi, place, quartile, words) => {
    const rank = {
      kpi,
      period: '2020-21',
      periodEnd: '2021-03-31',
      place,
      authorities: 151,
      quartile,
    };
    expect(rankSentence(kpiOf(kpi), rank, 'County Durham')).toBe(
      `County Durham was ${words}. A quartile is a quarter of all authorities: A is the best, D the last. Equal figures share a place.`,
    );
  });

  it.each([
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
  ])('%i is %s', (place, words) => {
    const rank = {
      kpi: '',
      period: '',
      periodEnd: '2021-03-31',
      place,
      authorities: 151,
      quartile: 'A',
    };
    expect(rankSentence(kpiOf('foster_care'), rank, 'Here')).toContain(`Here was ${words} of 151`);
  });
});
