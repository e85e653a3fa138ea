import { describe, expect, it } from 'vitest';
import {
  dateLabel,
  monthLabel,
  parseDate,
  parseQuarter,
  periodEnd,
  periodLabel,
  periodMonths,
  yearLabel,
} from '../../src/kpis/periods.ts';

/** The rule's own example, the four quarters of a year, and the turn of the century. */
const QUARTERS = [
  ['2021-22-Q1', 'Q1 2021/22', 'April to June 2021', '2021-06-30'],
  ['2021-22-Q2', 'Q2 2021/22', 'July to September 2021', '2021-09-30'],
  ['2021-22-Q3', 'Q3 2021/22', 'October to December 2021', '2021-12-31'],
  ['2021-22-Q4', 'Q4 2021/22', 'January to March 2022', '2022-03-31'],
  ['1999-00-Q3', 'Q3 1999/00', 'October to December 1999', '1999-12-31'],
  ['1999-00-Q4', 'Q4 1999/00', 'January to March 2000', '2000-03-31'],
  ['2008-09-Q1', 'Q1 2008/09', 'April to June 2008', '2008-06-30'],
] as const;

const YEARS = [
  ['2021-22', '2021/22', 'year to 31 March 2022', '2022-03-31'],
  ['1999-00', '1999/00', 'year to 31 March 2000', '2000-03-31'],
  ['2008-09', '2008/09', 'year to 31 March 2009', '2009-03-31'],
] as const;

/** No period: years that do not follow each other, an ISO month, a fifth quarter, spaces, words. */
const BAD_QUARTERS = [
  '2021-23-Q3',
  '2021-21-Q1',
  '2021-22-Q0',
  '2021-22-Q5',
  '2021-22-q3',
  '21-22-Q3',
];
const BAD_KEYS = [
  ...BAD_QUARTERS,
  '',
  'Q3 2021/22',
  ' 2021-22-Q3',
  '2021-22-Q3 ',
  '2021',
  '2021/22',
];
const BAD_YEARS = ['2021-23', '2021-12', '2021-20', '1999-99', '2021-21'];

describe('a quarter', () => {
  it.each(QUARTERS)('%s is %s, %s, and ends on %s', (key, label, months, end) => {
    expect(periodLabel(key)).toBe(label);
    expect(periodMonths(key)).toBe(months);
    expect(periodEnd(key)).toBe(end);
  });

  it('is read as its first year and its number', () => {
    expect(parseQuarter('2021-22-Q3')).toEqual({ startYear: 2021, quarter: 3 });
    expect(parseQuarter('1999-00-Q4')).toEqual({ startYear: 1999, quarter: 4 });
    expect(parseQuarter('2021-22')).toBeNull();
  });
});

describe('a year', () => {
  it.each(YEARS)('%s is %s, the %s, and ends on %s', (key, label, months, end) => {
    expect(periodLabel(key)).toBe(label);
    expect(periodMonths(key)).toBe(months);
    expect(periodEnd(key)).toBe(end);
  });

  it('is written with its two years', () => {
    expect(yearLabel(2021)).toBe('2021/22');
    expect(yearLabel(1999)).toBe('1999/00');
    expect(yearLabel(2008)).toBe('2008/09');
  });
});

describe('a key that is no period', () => {
  it.each(BAD_KEYS)('"%s" has no end and stays as it is', (key) => {
    expect(parseQuarter(key)).toBeNull();
    expect(periodEnd(key)).toBeNull();
    expect(periodLabel(key)).toBe(key);
    expect(periodMonths(key)).toBe(key);
  });

  it.each(BAD_YEARS)('"%s" is no year: its second is not the one after its first', (key) => {
    expect(periodEnd(key)).toBeNull();
    expect(periodLabel(key)).toBe(key);
    expect(periodMonths(key)).toBe(key);
  });
});

describe('dates in words', () => {
  it('have no leading nought and no time', () => {
    expect(dateLabel('2021-12-31')).toBe('31 December 2021');
    expect(dateLabel('2022-03-01')).toBe('1 March 2022');
    expect(dateLabel('2022-01-09T00:00:00Z')).toBe('9 January 2022');
  });

  it('name a published year by its month', () => {
    expect(monthLabel('2021-03-31')).toBe('March 2021');
    expect(monthLabel('2022-12-31')).toBe('December 2022');
  });
});

describe('a date as people type it', () => {
  it.each([
    ['31 December 2021', '2021-12-31'],
    ['31 dec 2021', '2021-12-31'],
    ['1st Sept. 2021', '2021-09-01'],
    [' 3/4/2021 ', '2021-04-03'],
    ['29/02/2024', '2024-02-29'],
    ['2021-12-31', '2021-12-31'],
  ])('%j is %s', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso);
  });

  it.each(['', '31', '31 December', '31 Decem 2021', '12/31/2021', '29 February 2023', '31/12/21'])(
    '%j is none',
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );
});
