import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/models/cube.ts';
import { shortHistoryNote, shortHistorySentence } from '../../src/models/short-history.ts';
import { trendModel } from '../../src/models/trend.ts';
import { wordingOf } from '../../src/models/worded.ts';
import { PLAIN } from '../../src/models/wording.ts';
import { NAMES } from './small-names.ts';
import { type CubeRow, cubeOf, figure, kpiOf, NEIGHBOURS } from './written-cube.ts';

/**
 * Records from 1 April 2019. A rolling year to the end of Q4 2019/20 begins that day, so three
 * quarters are short. 30 months before 30 September 2021 is 31 March 2019, a day too early; before 31
 * December 2021 it is 30 June 2019, so the last short quarter is Q2 2021/22.
 */
const QUARTERS = [2019, 2020, 2021].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-${(year + 1) % 100}-Q${quarter}`),
);
const from = { source: 'records' };
const counted = (kpi: string, short: readonly string[], periods = QUARTERS): CubeRow[] =>
  periods.flatMap((period) =>
    figure(kpi, period, 10, { ...from, marks: short.includes(period) ? 'short_history' : '' }),
  );

const YEAR_SHORT = QUARTERS.slice(0, 3);
const HOME_SHORT = QUARTERS.slice(0, 10);
const ROWS = [
  ...counted('cla_number', []),
  ...counted('placements_3_plus', YEAR_SHORT),
  ...counted('same_home_2_years', HOME_SHORT),
];

function said(kpi: string, period: string, rows: readonly CubeRow[] = ROWS, wording = PLAIN) {
  const cube = cubeOf(rows);
  const shown = cube.shown(kpi, period) as Figure;
  return shortHistorySentence(cube, kpiOf(kpi), shown, wording);
}

describe('a figure with a short history', () => {
  it('says how far the records reach back and how far they should', () => {
    expect(said('placements_3_plus', '2019-20-Q3')).toBe(
      'Short history: the records reach back to 1 April 2019, and this figure needs 12 months.',
    );
    expect(said('same_home_2_years', '2021-22-Q2')).toBe(
      'Short history: the records reach back to 1 April 2019, and this figure needs 30 months.',
    );
  });

  it('says it in young people’s words', () => {
    const young = wordingOf('young', []);
    const text = said('placements_3_plus', '2019-20-Q3', ROWS, young);
    expect(text).toBe(
      'Short history: our records go back to 1 April 2019. This number needs 12 months of them.',
    );
    expect(young.say(text)).toBe(text);
  });

  it('says nothing where the history is long enough, or there is no value', () => {
    expect(said('placements_3_plus', '2019-20-Q4')).toBe('');
    expect(said('same_home_2_years', '2021-22-Q3')).toBe('');
    const withheld = figure('placements_3_plus', '2019-20-Q3', null, {
      ...from,
      flag: 'suppressed',
      marks: 'short_history',
    });
    expect(said('placements_3_plus', '2019-20-Q3', withheld)).toBe('');
  });

  it('names no date that the marks do not bear out', () => {
    // Another file hides the first year: the earliest that is left would say 1 April 2020.
    const hidden = counted('same_home_2_years', HOME_SHORT, QUARTERS.slice(4));
    expect(said('same_home_2_years', '2020-21-Q1', hidden)).toBe(
      'Short history: the records do not reach back far enough, and this figure needs 30 months.',
    );
  });

  it('names the date of its own table of records', () => {
    const leavers = QUARTERS.slice(4, 7);
    const rows = [...ROWS, ...counted('care_leavers', leavers, QUARTERS.slice(4))];
    expect(said('care_leavers', '2020-21-Q1', rows)).toBe(
      'Short history: the records reach back to 1 April 2020, and this figure needs 12 months.',
    );
  });
});

describe('the line below a scorecard', () => {
  const [one, other] = [{ shortHistory: 'Short history: this.' }, { shortHistory: 'And that.' }];
  const none = { shortHistory: '' };

  it('says why of one figure, and what the mark means of several', () => {
    expect(shortHistoryNote([none, none], PLAIN)).toBe('');
    expect(shortHistoryNote([none, one, none], PLAIN)).toBe('Short history: this.');
    expect(shortHistoryNote([one, none, other], PLAIN)).toBe(
      'Short history: the records do not reach back as far as these figures need.',
    );
    expect(shortHistoryNote([one, other], { id: 'young' })).toBe(
      'Short history: our records do not go back as far as these numbers need.',
    );
  });
});

describe('its line', () => {
  const trend = (quarter: string) =>
    trendModel(cubeOf(ROWS), kpiOf('placements_3_plus'), quarter, NEIGHBOURS, NAMES);

  it('marks its points and says what the mark is', () => {
    const model = trend('2020-21-Q1');
    expect(model.points.map(({ shortHistory }) => shortHistory === true)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(model.shortHistory).toBe(
      'Hollow triangles have a short history: the records reach back to 1 April 2019, and this figure needs 12 months.',
    );
    expect(model.sentence).toContain('From Q1 2019/20 to Q3 2019/20 the history is short.');
    expect(trend('2019-20-Q1').sentence).toContain('In Q1 2019/20 the history is short.');
  });

  it('says nothing of it where all is there', () => {
    const cube = cubeOf(ROWS);
    const model = trendModel(cube, kpiOf('cla_number'), '2020-21-Q1', NEIGHBOURS, NAMES);
    expect(model.shortHistory).toBeUndefined();
    expect(model.sentence).not.toContain('history');
  });
});
