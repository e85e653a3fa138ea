import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { fixtureEngine, give } from './fixture.ts';
import { type ReadCube, readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';
const HOME = 'same_home_2_years';

let connection: Connection;
let cube: ReadCube;

beforeAll(async () => {
  connection = await fixtureEngine();
  await give(connection, [
    { kpi: MOVES, period: '2020-21-Q3', n: 80, d: 1000 },
    { kpi: MOVES, period: '2021-22-Q3', n: 102, d: 1000 },
    { kpi: MOVES, period: '2021-22-Q4', n: 115, d: 1000 },
    { kpi: MOVES, period: '2022-23-Q2', n: 98, d: 1000 },
    { kpi: HOME, period: '2020-21-Q3', n: 66, d: 100 },
    { kpi: HOME, period: '2021-22-Q4', n: 64, d: 100 },
    { kpi: MOVES, area: 'B', period: '2021-22-Q4', n: 20, d: 200 },
    { kpi: MOVES, area: 'C', period: '2021-22-Q4', n: 20, d: 200 },
    { kpi: 'sdq_score', period: '2021-22', n: 1370, d: 100, value: 13.7 },
  ]);
  cube = await readCube(connection, 'A');
});

describe('statistical neighbours', () => {
  it('leave a symbol out of the mean, the median and the number', () => {
    // 2021, without N09: 4 + 6 + 8 + 9 + 10 + 10 + 11 + 12 + 14 = 84; 84 / 9 = 9.333; the fifth is 10
    const mean = cube.neighbours(MOVES, '2021-22-Q3', '2025', 'mean');
    expect(mean).toMatchObject({ counted: 9, out_of: 10, comparator_period: '2020-21' });
    expect(mean?.value).toBeCloseTo(9.3333, 4);
    expect(cube.neighbours(MOVES, '2021-22-Q3', '2025', 'median')).toMatchObject({
      value: 10,
      counted: 9,
      out_of: 10,
    });
  });

  it('have the mean of the middle two as the median of ten', () => {
    // 2022: 4 6 8 9 9 11 12 13 14 15: (9 + 11) / 2 = 10; the sum is 101, the mean 10.1
    expect(cube.neighbours(MOVES, '2021-22-Q4', '2025', 'median')).toMatchObject({
      value: 10,
      counted: 10,
      comparator_period: '2021-22',
      difference: 1.5,
      rating: 'worse',
    });
    expect(cube.neighbours(MOVES, '2021-22-Q4', '2025', 'mean')?.value).toBeCloseTo(10.1, 10);
  });

  it('are shown but not rated when fewer than six have a value', () => {
    // 2021 model, 2022: 4 6 8 9 9 of ten: mean 36 / 5 = 7.2, median 8; 11.5 - 8 = 3.5
    expect(cube.neighbours(MOVES, '2021-22-Q4', '2021', 'median')).toMatchObject({
      value: 8,
      counted: 5,
      out_of: 10,
      difference: 3.5,
      rating: null,
    });
    expect(cube.neighbours(MOVES, '2021-22-Q4', '2021', 'mean')?.value).toBeCloseTo(7.2, 10);
  });

  it('are rated when six have a value', () => {
    // 60 62 64 66 68 70: median (64 + 66) / 2 = 65, mean 390 / 6 = 65; 64 is 1 under, allowed 1.3
    for (const method of ['median', 'mean'] as const) {
      expect(cube.neighbours(HOME, '2021-22-Q4', '2025', method)).toMatchObject({
        value: 65,
        counted: 6,
        out_of: 10,
        difference: -1,
        rating: 'close',
      });
    }
  });

  it('have no value, and a reason, when nobody has one', () => {
    // The five X of the 2021 model and N01 to N05 have no score of 2021; nor has anyone else.
    expect(cube.neighbours('sdq_score', '2020-21', '2025', 'mean')).toMatchObject({
      value: null,
      counted: 0,
      out_of: 10,
      flag: 'missing',
      rating: null,
    });
  });

  it('that all have our score are the same as ours, not a hair better', () => {
    // Ten times 13.7: the mean is 13.7 to a reader, whatever the last binary digit.
    const mean = cube.neighbours('sdq_score', '2021-22', '2025', 'mean');
    expect(mean?.value).toBeCloseTo(13.7, 10);
    expect(mean?.rating).toBe('better');
  });

  it('are not there for an authority that a model leaves out', async () => {
    const birch = await readCube(connection, 'B');
    expect(birch.neighbours(MOVES, '2021-22-Q4', '2025', 'median')?.value).toBe(10);
    expect(birch.neighbours(MOVES, '2021-22-Q4', '2021', 'median')).toBeUndefined();
    const cedar = await readCube(connection, 'C');
    expect(cedar.rows.filter((row) => row.role === 'neighbours')).toEqual([]);
    expect(cedar.comparison(MOVES, '2021-22-Q4', 'england')?.value).toBe(10);
  });
});

describe('the year that a quarter is compared with', () => {
  it('is the latest that ends on or before the quarter does', () => {
    const england = (period: string) => cube.comparison(MOVES, period, 'england');
    expect(england('2021-22-Q3')).toMatchObject({
      comparator_period: '2020-21',
      period_end: '2021-03-31',
      value: 9,
      published: true,
    });
    expect(england('2021-22-Q4')).toMatchObject({
      comparator_period: '2021-22',
      period_end: '2022-03-31',
      value: 10,
    });
    expect(england('2020-21-Q3')).toMatchObject({ comparator_period: '2019-20', value: 8 });
  });

  it('stays the last published one for later quarters', () => {
    // Q2 2022/23 beside March 2022: 9.8 - 10 = -0.2
    const england = cube.comparison(MOVES, '2022-23-Q2', 'england');
    expect(england).toMatchObject({ comparator_period: '2021-22', value: 10, rating: 'better' });
    expect(england?.difference).toBeCloseTo(-0.2, 10);
  });

  it('is none before the first published year', () => {
    expect(cube.comparison(HOME, '2020-21-Q3', 'england')).toBeUndefined();
    expect(cube.comparison(HOME, '2020-21-Q3', 'region')).toBeUndefined();
    expect(cube.neighbours(HOME, '2020-21-Q3', '2025', 'median')).toBeUndefined();
  });
});
