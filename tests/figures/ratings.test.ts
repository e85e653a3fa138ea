import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import type { RatingSettings } from '../../src/figures/cube.ts';
import { setTargets, type Target } from '../../src/figures/tables.ts';
import { fixtureEngine, type Given, give } from './fixture.ts';
import { DEFAULTS, POINTS, readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';
const HOME = 'same_home_2_years';
const Q3 = '2021-22-Q3';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine();
});

function aim(kpi: string, target: number, more: Partial<Target> = {}): Target {
  const from = '2021-04-01';
  return { areaCode: 'A', kpi, from, target, tolerance: null, toleranceMode: null, ...more };
}

/** The comparison of one figure of Q3 2021/22 with a role, after loading it with these. */
async function compared(role: string, figures: readonly Given[], settings = DEFAULTS) {
  await give(connection, figures);
  const [first] = figures;
  if (first === undefined) throw new Error('No figure to rate.');
  return (await readCube(connection, 'A', settings)).comparison(first.kpi, first.period, role);
}

/** The rating of `value`, written as n of d, against a target. */
async function against(
  target: number,
  [kpi, n, d]: readonly [string, number, number],
  settings: RatingSettings = DEFAULTS,
): Promise<string | null | undefined> {
  await setTargets(connection, [aim(kpi, target)]);
  return (await compared('target', [{ kpi, period: Q3, n, d }], settings))?.rating;
}

describe('better, close and worse', () => {
  it('by percentage of the comparator, lower is better', async () => {
    // Target 10%; allowed 2% of 10 = 0.2 points
    expect(await against(10, [MOVES, 1000, 10000])).toBe('better');
    expect(await against(10, [MOVES, 999, 10000])).toBe('better');
    expect(await against(10, [MOVES, 1001, 10000])).toBe('close');
    expect(await against(10, [MOVES, 1020, 10000])).toBe('close');
    expect(await against(10, [MOVES, 1021, 10000])).toBe('worse');
  });

  it('by percentage of the comparator, higher is better', async () => {
    // Target 70%; allowed 2% of 70 = 1.4 points: close down to 68.6
    expect(await against(70, [HOME, 700, 1000])).toBe('better');
    expect(await against(70, [HOME, 6999, 10000])).toBe('close');
    expect(await against(70, [HOME, 686, 1000])).toBe('close');
    expect(await against(70, [HOME, 6859, 10000])).toBe('worse');
  });

  it('by points', async () => {
    // Target 10%, 2 points: close up to 12
    expect(await against(10, [MOVES, 120, 1000], POINTS)).toBe('close');
    expect(await against(10, [MOVES, 1201, 10000], POINTS)).toBe('worse');
    // Target 70%, 2 points: close down to 68
    expect(await against(70, [HOME, 68, 100], POINTS)).toBe('close');
    expect(await against(70, [HOME, 6799, 10000], POINTS)).toBe('worse');
  });

  it('by points of a comparator of zero', async () => {
    expect(await against(0, [MOVES, 0, 100])).toBe('better');
    expect(await against(0, [MOVES, 2, 100])).toBe('close');
    expect(await against(0, [MOVES, 201, 10000])).toBe('worse');
    const zero = await compared('target', [{ kpi: MOVES, period: Q3, n: 2, d: 100 }]);
    expect(zero).toMatchObject({
      value: 0,
      difference: 2,
      relative: null,
      tolerance_mode: 'points',
    });
  });

  it('takes the noise of the last binary digit for the same', async () => {
    // 0.07 × 100 is 7.000000000000001 in binary: the same as 7
    await setTargets(connection, [aim(MOVES, 7)]);
    const noisy = await compared('target', [
      { kpi: MOVES, period: Q3, n: 7, d: 100, value: 0.07 * 100 },
    ]);
    expect(noisy?.rating).toBe('better');
  });

  it('not at all of a neutral KPI', async () => {
    await setTargets(connection, [aim('cla_number', 490)]);
    const target = await compared('target', [{ kpi: 'cla_number', period: Q3, n: 495 }]);
    expect(target).toMatchObject({ value: 490, difference: 5, rating: null });
  });
});

describe('a target', () => {
  const targets = [
    aim(MOVES, 10),
    aim(MOVES, 12, { from: '2021-10-01', tolerance: 3, toleranceMode: 'points' }),
    aim(MOVES, 99, { areaCode: 'B' }),
  ];

  it('holds from its first day until the next one, for its own authority', async () => {
    await setTargets(connection, targets);
    const target = (period: string) => compared('target', [{ kpi: MOVES, period, n: 15, d: 100 }]);
    expect(await target('2020-21-Q4')).toBeUndefined();
    expect((await target('2021-22-Q1'))?.value).toBe(10);
    expect((await target('2021-22-Q2'))?.value).toBe(10);
    expect((await target('2021-22-Q3'))?.value).toBe(12);
    expect((await target('2022-23-Q2'))?.value).toBe(12);
  });

  it('has its own tolerance where it says so', async () => {
    await setTargets(connection, targets);
    const target = (n: number) => compared('target', [{ kpi: MOVES, period: Q3, n, d: 1000 }]);
    // 12 + 3 points = 15
    expect(await target(150)).toMatchObject({
      rating: 'close',
      tolerance: 3,
      tolerance_mode: 'points',
    });
    expect((await target(151))?.rating).toBe('worse');
    const before = await compared('target', [{ kpi: MOVES, period: '2021-22-Q2', n: 15, d: 100 }]);
    expect(before).toMatchObject({ rating: 'worse', tolerance: 2, tolerance_mode: 'percentage' });
  });
});

describe('under half a point from a published whole number', () => {
  it('is about the same, and better', async () => {
    // England 9%: allowed 0.18
    expect(await compared('england', [{ kpi: MOVES, period: Q3, n: 949, d: 10000 }])).toMatchObject(
      {
        about_the_same: true,
        rating: 'better',
      },
    );
    // England 70%: 69.51 is 0.49 under
    expect(await compared('england', [{ kpi: HOME, period: Q3, n: 6951, d: 10000 }])).toMatchObject(
      {
        about_the_same: true,
        rating: 'better',
      },
    );
    // Published region 10%
    expect(await compared('region', [{ kpi: MOVES, period: Q3, n: 104, d: 1000 }])).toMatchObject({
      about_the_same: true,
      rating: 'better',
    });
  });

  it('is a difference at exactly half a point', async () => {
    // 9.5 - 9 = 0.5 > 0.18; 70 - 69.5 = 0.5 < 1.4
    expect(await compared('england', [{ kpi: MOVES, period: Q3, n: 95, d: 1000 }])).toMatchObject({
      about_the_same: false,
      rating: 'worse',
    });
    expect(await compared('england', [{ kpi: HOME, period: Q3, n: 695, d: 1000 }])).toMatchObject({
      about_the_same: false,
      rating: 'close',
    });
  });

  it('holds for a published figure of a year ago', async () => {
    // March 2021: 8 published, ours 8.4 in March 2022
    const march = { kpi: MOVES, period: '2021-22-Q4', n: 84, d: 1000 };
    expect(await compared('last-year', [march])).toMatchObject({
      published: true,
      about_the_same: true,
      rating: 'better',
    });
  });

  it('does not hold for a target, our own year ago, a pooled region or a score', async () => {
    await setTargets(connection, [aim(MOVES, 9)]);
    // 9.4 - 9 = 0.4; allowed 0.18
    const ours = { kpi: MOVES, period: Q3, n: 94, d: 1000 };
    expect(await compared('target', [ours])).toMatchObject({
      about_the_same: false,
      rating: 'worse',
    });
    const lastYear = { kpi: MOVES, period: '2020-21-Q3', n: 90, d: 1000 };
    expect(await compared('last-year', [ours, lastYear])).toMatchObject({
      value: 9,
      about_the_same: false,
      rating: 'worse',
    });
    // (100 + 92) / 2000 = 9.6; 10 - 9.6 = 0.4; allowed 0.192
    const pool: Given[] = [
      { kpi: MOVES, period: Q3, n: 100, d: 1000 },
      { kpi: MOVES, area: 'B', period: Q3, n: 92, d: 1000 },
    ];
    expect(await compared('region', pool)).toMatchObject({
      value: 9.6,
      about_the_same: false,
      rating: 'worse',
    });
    // 14.1 - 13.8 = 0.3; allowed 2% of 13.8 = 0.276
    const score = { kpi: 'sdq_score', period: '2021-22', n: 1410, d: 100, value: 14.1 };
    expect(await compared('england', [score])).toMatchObject({
      value: 13.8,
      about_the_same: false,
      rating: 'worse',
    });
  });
});
