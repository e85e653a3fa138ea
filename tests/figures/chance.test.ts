import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { fixtureEngine, type Given, give } from './fixture.ts';
import { newcombe, wilson } from './intervals.ts';
import { readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';
const HOME = 'same_home_2_years';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine();
});

/**
 * Pairs whose whole percentages would turn the answer: 35 of 984 (3.56%, shown as 4%) after 52 of
 * 950 (5.47%, shown as 5%) is beyond chance, 84 of 180 (46.7%) after 54 of 150 (36%) is not.
 */
const ROUNDED: readonly {
  readonly now: readonly [number, number];
  readonly before: readonly [number, number];
  readonly within: boolean;
}[] = [
  { now: [35, 984], before: [52, 950], within: false },
  { now: [56, 984], before: [76, 950], within: false },
  { now: [84, 180], before: [54, 150], within: true },
  { now: [14, 984], before: [25, 950], within: true },
];

/** A figure at the end of June of a year: one a year, so that each has the one before it. */
function june(year: number, n: number, d: number, kpi = HOME): Given {
  const next = String((year + 1) % 100).padStart(2, '0');
  return { kpi, period: `${year}-${next}-Q1`, end: `${year}-06-30`, n, d };
}

const to4 = (interval: readonly number[]) => interval.map((at) => at.toFixed(4));

describe('the independent intervals of these tests', () => {
  it('give the examples of Newcombe 1998 for one proportion', () => {
    expect(to4(wilson(81, 263))).toEqual(['0.2553', '0.3662']);
    expect(to4(wilson(15, 148))).toEqual(['0.0624', '0.1605']);
    expect(to4(wilson(0, 20))).toEqual(['0.0000', '0.1611']);
    expect(to4(wilson(1, 29))).toEqual(['0.0061', '0.1718']);
  });

  it('give the example of Newcombe 1998 for a difference, method 10', () => {
    expect(to4(newcombe([56, 70], [48, 80]))).toEqual(['0.0524', '0.3339']);
  });
});

describe('the interval of a percentage', () => {
  it('is Wilson’s, from nought to all', async () => {
    const given = [
      ...[
        [81, 263],
        [15, 148],
        [0, 20],
        [1, 29],
        [20, 20],
        [1, 1],
        [0, 1],
        [124, 984],
      ],
      ...Array.from({ length: 41 }, (_, n) => [n, 40]),
    ].map(([n = 0, d = 0], at) => june(1950 + at, n, d));
    await give(connection, given);
    const cube = await readCube(connection, 'A');
    for (const { period, n = 0, d = 0 } of given) {
      const figure = cube.figure(HOME, period);
      const [low, high] = wilson(n, d);
      expect(figure?.low, `${n} of ${d}`).toBeCloseTo(100 * low, 9);
      expect(figure?.high, `${n} of ${d}`).toBeCloseTo(100 * high, 9);
    }
  });

  it('is not given for a count, a rate, a score, or a percentage without its numbers', async () => {
    await give(connection, [
      { kpi: 'cla_number', period: '2021-22-Q4', n: 495 },
      { kpi: 'cla_rate', period: '2021-22-Q4', n: 495, d: 50000, value: 99 },
      { kpi: 'sdq_score', period: '2021-22', n: 1370, d: 100, value: 13.7 },
      { kpi: HOME, period: '2021-22-Q4', value: 66 },
    ]);
    const cube = await readCube(connection, 'A');
    const own = cube.rows.filter((row) => row.section === 'figure' && row.role === 'own');
    expect(own).toHaveLength(4);
    for (const row of own) expect([row.low, row.high]).toEqual([null, null]);
    const periods = new Set(own.map((row) => `${row.kpi} ${row.period}`));
    const tested = cube.rows.filter(
      (row) =>
        row.section === 'comparison' &&
        periods.has(`${row.kpi} ${row.period}`) &&
        row.within_chance !== null,
    );
    expect(tested).toEqual([]);
  });
});

describe('within what chance alone would give', () => {
  it('is a comparator inside the interval, on both sides of its edges', async () => {
    // England is 71% for every one of these quarters.
    const given = Array.from({ length: 101 }, (_, n) => june(2022 + n, n, 100));
    await give(connection, given);
    const cube = await readCube(connection, 'A');
    const inside = given.filter(
      ({ period }) => cube.comparison(HOME, period, 'england')?.within_chance,
    );
    const expected = given.filter(
      ({ n = 0 }) => wilson(n, 100)[0] <= 0.71 && wilson(n, 100)[1] >= 0.71,
    );
    expect(inside.map(({ n }) => n)).toEqual(expected.map(({ n }) => n));
    expect(inside.length).toBeGreaterThan(10);
    for (const { period } of given) {
      expect(cube.comparison(HOME, period, 'england')?.value).toBe(71);
    }
  });

  it('holds for none of 20 beside a published nought, and all of 20 beside 100', async () => {
    const edges = await fixtureEngine(`
      ${MOVES} E92000001 2021 0
      ${HOME} E92000001 2021 100
    `);
    const given = Array.from({ length: 60 }, (_, at) => [
      june(2022 + at, 0, at + 1, MOVES),
      june(2022 + at, at + 1, at + 1, HOME),
    ]).flat();
    await give(edges, given);
    const cube = await readCube(edges, 'A');
    const outside = given.filter(
      ({ kpi, period }) => cube.comparison(kpi, period, 'england')?.within_chance !== true,
    );
    expect(outside.map(({ kpi, d }) => `${kpi} of ${d}`)).toEqual([]);
  });

  it('is a difference from a year ago whose interval holds nought, whatever its size', async () => {
    // 48 of 80 in even years; 0, 1, … 70 of 70 in the odd ones.
    const given = Array.from({ length: 71 }, (_, n) => [
      june(1900 + 2 * n, 48, 80),
      june(1901 + 2 * n, n, 70),
    ]).flat();
    await give(connection, given);
    const cube = await readCube(connection, 'A');
    const within: number[] = [];
    for (const [at, now] of given.entries()) {
      const before = given[at - 1];
      if (before === undefined) continue;
      const [low, high] = newcombe([now.n ?? 0, now.d ?? 0], [before.n ?? 0, before.d ?? 0]);
      const said = cube.comparison(HOME, now.period, 'last-year')?.within_chance;
      expect(said, `${now.n} of ${now.d} after ${before.n} of ${before.d}`).toBe(
        low <= 0 && high >= 0,
      );
      if (said === true && now.d === 70) within.push(now.n ?? 0);
    }
    // 56 of 70 differs from 48 of 80 (0.0524 to 0.3339); 42 of 70 is the same 60%.
    expect(within).toContain(42);
    expect(within).not.toContain(56);
  });

  it('is worked out from the two proportions, not from their rounded values', async () => {
    for (const { now, before, within } of ROUNDED) {
      await give(connection, [
        { ...june(2000, ...before), value: Math.round((100 * before[0]) / before[1]) },
        { ...june(2001, ...now), value: Math.round((100 * now[0]) / now[1]) },
      ]);
      const [low, high] = newcombe(now, before);
      expect(low <= 0 && high >= 0).toBe(within);
      const cube = await readCube(connection, 'A');
      expect(cube.comparison(HOME, '2001-02-Q1', 'last-year')?.within_chance).toBe(within);
    }
  });

  it('is not asked of a rolling year and the quarter before, nor of a target', async () => {
    const quarters = ['2021-22-Q3', '2021-22-Q4'] as const;
    await give(
      connection,
      [MOVES, HOME].flatMap((kpi) =>
        quarters.map((period): Given => ({ kpi, period, n: 50, d: 100 })),
      ),
    );
    const cube = await readCube(connection, 'A');
    expect(cube.comparison(MOVES, '2021-22-Q4', 'previous')).toMatchObject({
      difference: 0,
      within_chance: null,
    });
    expect(cube.comparison(HOME, '2021-22-Q4', 'previous')?.within_chance).toBe(true);
  });
});
