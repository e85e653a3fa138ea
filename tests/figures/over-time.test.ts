import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { setLoads } from '../../src/figures/tables.ts';
import { fixtureEngine, type Given, give } from './fixture.ts';
import { type ReadCube, readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';

/** Ashby's own figures: six quarters, one of them (Q2 2021/22) without this KPI. */
const OWN: readonly Given[] = [
  { kpi: MOVES, period: '2020-21-Q3', n: 80, d: 1000 },
  { kpi: MOVES, period: '2020-21-Q4', n: 90, d: 1000 },
  { kpi: MOVES, period: '2021-22-Q1', n: 100, d: 1000 },
  { kpi: MOVES, period: '2021-22-Q3', n: 102, d: 1000 },
  { kpi: MOVES, period: '2021-22-Q4', n: 115, d: 1000 },
  { kpi: 'cla_number', period: '2021-22-Q2', n: 490 },
  { kpi: 'cla_number', period: '2021-22-Q3', n: 0 },
  { kpi: 'cla_number', period: '2022-23-Q1', n: 510 },
];

let connection: Connection;
let cube: ReadCube;

beforeAll(async () => {
  connection = await fixtureEngine();
  await give(connection, OWN);
  cube = await readCube(connection, 'A');
});

describe('the figure that a quarter shows', () => {
  it('is the figure of that very date', () => {
    expect(cube.shown(MOVES, '2021-22-Q3')?.period).toBe('2021-22-Q3');
    // 102 of 1,000
    expect(cube.figure(MOVES, '2021-22-Q3')).toMatchObject({
      value: 10.2,
      numerator: 102,
      denominator: 1000,
      period_end: '2021-12-31',
      role: 'own',
      source: 'our file',
    });
  });

  it('is a gap, not a zero, where other figures stand and this one does not', () => {
    for (const [kpi, quarter] of [
      [MOVES, '2021-22-Q2'],
      [MOVES, '2022-23-Q1'],
      ['cla_number', '2021-22-Q4'],
    ] as const) {
      expect(cube.shown(kpi, quarter)?.period).toBe(quarter);
      expect(cube.figure(kpi, quarter)).toMatchObject({
        value: null,
        flag: 'missing',
        role: 'gap',
      });
    }
  });

  it('is a zero where a zero was given', () => {
    expect(cube.figure('cla_number', '2021-22-Q3')).toMatchObject({ value: 0, role: 'own' });
  });

  it('keeps the reason of an own figure without a value', async () => {
    await give(connection, [{ kpi: MOVES, period: '2021-22-Q1', flag: 'suppressed' }]);
    const suppressed = await readCube(connection, 'A');
    expect(suppressed.figure(MOVES, '2021-22-Q1')).toMatchObject({
      value: null,
      numerator: null,
      flag: 'suppressed',
      role: 'own',
    });
    await give(connection, OWN);
  });
});

describe('a published figure standing in', () => {
  it('gives way to an own figure of the same date', () => {
    // Published for March 2021 is 8, our own is 90 of 1,000.
    expect(cube.figure(MOVES, '2020-21-Q4')?.value).toBe(9);
    expect(cube.figure(MOVES, '2020-21')).toBeUndefined();
  });

  it('stands at a Q4 without an own figure, marked and with its own period', async () => {
    await give(connection, [
      { kpi: MOVES, period: '2020-21-Q3', n: 80, d: 1000 },
      { kpi: MOVES, period: '2021-22-Q1', n: 100, d: 1000 },
      { kpi: 'cla_number', period: '2020-21-Q4', n: 480 },
    ]);
    const standing = await readCube(connection, 'A');
    expect(standing.shown(MOVES, '2020-21-Q4')?.period).toBe('2020-21');
    expect(standing.figure(MOVES, '2020-21')).toMatchObject({
      value: 8,
      marks: 'published',
      role: 'published',
    });
    // Q1 2021/22 against the quarter before it: 10 - 8 = 2.
    expect(standing.comparison(MOVES, '2021-22-Q1', 'previous')).toMatchObject({
      comparator_period: '2020-21',
      value: 8,
      difference: 2,
      published: true,
    });
    // At no other quarter: Q3 2021/22 has neither.
    expect(standing.shown(MOVES, '2021-22-Q3')).toBeUndefined();
    await give(connection, OWN);
  });
});

describe('against the quarter before and a year ago', () => {
  it('compares neighbouring quarters, unrated', () => {
    // 11.5 - 10.2 = 1.3; 1.3 / 10.2 = 12.745%
    const previous = cube.comparison(MOVES, '2021-22-Q4', 'previous');
    expect(previous).toMatchObject({ comparator_period: '2021-22-Q3', value: 10.2, rating: null });
    expect(previous?.difference).toBeCloseTo(1.3, 10);
    expect(previous?.relative).toBeCloseTo(12.745, 3);
  });

  it('compares with the same quarter last year, across years', () => {
    // 11.5 - 9 = 2.5; allowed 2% of 9 = 0.18
    expect(cube.comparison(MOVES, '2021-22-Q4', 'last-year')).toMatchObject({
      comparator_period: '2020-21-Q4',
      value: 9,
      difference: 2.5,
      rating: 'worse',
    });
    expect(cube.comparison(MOVES, '2021-22-Q3', 'last-year')?.value).toBe(8);
    // 9 - 11 = -2 against the published figure of March 2020
    expect(cube.comparison(MOVES, '2020-21-Q4', 'last-year')).toMatchObject({
      comparator_period: '2019-20',
      value: 11,
      difference: -2,
      published: true,
      rating: 'better',
    });
  });

  it('says nothing against a gap, and nothing of a gap', () => {
    const gap = { difference: null, relative: null, rating: null, within_chance: null };
    expect(cube.comparison(MOVES, '2021-22-Q3', 'previous')).toMatchObject({
      ...gap,
      value: null,
      flag: 'missing',
    });
    expect(cube.comparison(MOVES, '2021-22-Q2', 'previous')).toMatchObject({ ...gap, value: 10 });
    expect(cube.comparison(MOVES, '2021-22-Q2', 'england')).toMatchObject({ ...gap, value: 9 });
  });
});

describe('a KPI that stands once a year', () => {
  it('shows its latest 31 March, with that date', () => {
    expect(cube.shown('sdq_score', '2021-22-Q3')?.period).toBe('2020-21');
    expect(cube.figure('sdq_score', '2020-21')).toMatchObject({
      value: 14,
      period_end: '2021-03-31',
    });
    expect(cube.shown('sdq_score', '2021-22-Q4')?.period).toBe('2021-22');
    expect(cube.shown('sdq_score', '2022-23-Q1')?.period).toBe('2021-22');
    expect(cube.figure('sdq_score', '2021-22-Q3')).toBeUndefined();
  });

  it('shows the own one where there is one', async () => {
    await give(connection, [
      ...OWN,
      { kpi: 'sdq_score', period: '2021-22', n: 1350, d: 100, value: 13.5 },
    ]);
    const own = await readCube(connection, 'A');
    expect(own.shown('sdq_score', '2021-22-Q3')?.period).toBe('2020-21');
    expect(own.figure('sdq_score', '2021-22')).toMatchObject({ value: 13.5, role: 'own' });
    // 13.5 - 14.0, published for the year before
    expect(own.comparison('sdq_score', '2021-22', 'last-year')?.difference).toBeCloseTo(-0.5, 10);
    await give(connection, OWN);
  });
});

describe('an authority without own figures', () => {
  it('shows its latest published year on or before the quarter', async () => {
    await setLoads(connection, []);
    const published = await readCube(connection, 'A');
    expect(published.shown(MOVES, '2021-22-Q3')?.period).toBe('2020-21');
    expect(published.shown(MOVES, '2021-22-Q4')?.period).toBe('2021-22');
    expect(published.figure(MOVES, '2021-22')).toMatchObject({ value: 12, role: 'published' });
    expect(published.shown('cla_started', '2021-22-Q3')?.period).toBe('2020-21');
    // March 2022 is suppressed: that is what the quarter says, with the reason.
    expect(published.shown('same_home_2_years', '2021-22-Q4')?.period).toBe('2021-22');
    expect(published.figure('same_home_2_years', '2021-22')).toMatchObject({
      value: null,
      flag: 'suppressed',
    });
    await give(connection, OWN);
  });
});
