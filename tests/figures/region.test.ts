import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { fixtureEngine, type Given, give } from './fixture.ts';
import { readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';
const Q3 = '2021-22-Q3';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine();
});

async function region(figures: readonly Given[], kpi = MOVES, period = Q3) {
  await give(connection, figures);
  return (await readCube(connection, 'A')).comparison(kpi, period, 'region');
}

const ours: Given = { kpi: MOVES, period: Q3, n: 102, d: 1000 };
const birch: Given = { kpi: MOVES, area: 'B', period: Q3, n: 30, d: 200 };
const cedar: Given = { kpi: MOVES, area: 'C', period: Q3, n: 8, d: 300 };

describe('the published region', () => {
  it('stands beside a quarter that no other authority has', async () => {
    expect(await region([ours])).toMatchObject({
      comparator_period: '2020-21',
      value: 10,
      published: true,
      counted: null,
    });
  });

  it('stands when the others have another quarter only', async () => {
    const early = { ...birch, period: '2021-22-Q2' };
    expect(await region([ours, early])).toMatchObject({ value: 10, published: true });
  });

  it('keeps the reason of a symbol and is not rated', async () => {
    const march = { kpi: 'same_home_2_years', period: '2021-22-Q4', n: 66, d: 100 };
    expect(await region([march], 'same_home_2_years', '2021-22-Q4')).toMatchObject({
      comparator_period: '2021-22',
      value: null,
      flag: 'not_applicable',
      rating: null,
      within_chance: null,
    });
  });
});

describe('the pooled region', () => {
  it('is the sum of numerators over the sum of denominators', async () => {
    const pooled = await region([ours, birch, cedar]);
    // (102 + 30 + 8) / (1000 + 200 + 300) = 140 / 1500 = 9.333%; the mean of percentages is 9.289%
    expect(pooled).toMatchObject({
      comparator_period: Q3,
      numerator: 140,
      denominator: 1500,
      published: false,
      counted: 3,
      out_of: 4,
      about_the_same: false,
    });
    expect(pooled?.value).toBeCloseTo(9.3333, 4);
    // 10.2 - 9.3333 = 0.8667; allowed 2% of 9.3333 = 0.187
    expect(pooled?.difference).toBeCloseTo(0.8667, 4);
    expect(pooled?.rating).toBe('worse');
  });

  it('leaves out a symbol and an empty denominator', async () => {
    const dale: Given = { kpi: MOVES, area: 'D', period: Q3, flag: 'suppressed' };
    const none = { ...cedar, n: 0, d: 0, value: 0 };
    // (102 + 30) / (1000 + 200) = 11%
    expect(await region([ours, birch, none, dale])).toMatchObject({
      value: 11,
      counted: 2,
      out_of: 4,
    });
  });

  it('ignores authorities of other regions and those that have ended', async () => {
    const elsewhere: Given = { kpi: MOVES, area: 'N01', period: Q3, n: 90, d: 100 };
    const ended: Given = { kpi: MOVES, area: 'O', period: Q3, n: 90, d: 100 };
    expect(await region([ours, birch, elsewhere, ended])).toMatchObject({
      value: 11,
      counted: 2,
      out_of: 4,
    });
  });

  it('counts an authority for as long as it was one', async () => {
    const scores: readonly Given[] = [
      { kpi: 'sdq_score', period: '2019-20', n: 1350, d: 100, value: 13.5 },
      { kpi: 'sdq_score', area: 'O', period: '2019-20', n: 2900, d: 200, value: 14.5 },
    ];
    // (1350 + 2900) / (100 + 200) = 14.1667: a score is a mean
    const pooled = await region(scores, 'sdq_score', '2019-20');
    expect(pooled).toMatchObject({ counted: 2, out_of: 5 });
    expect(pooled?.value).toBeCloseTo(14.1667, 4);
  });

  it('works out a rate per 10,000 from both sums', async () => {
    const rates: readonly Given[] = [
      { kpi: 'cla_rate', period: Q3, n: 495, d: 60000, value: 82.5 },
      { kpi: 'cla_rate', area: 'B', period: Q3, n: 100, d: 20000, value: 50 },
    ];
    // 10,000 × (495 + 100) / (60,000 + 20,000) = 74.375
    expect(await region(rates, 'cla_rate')).toMatchObject({ value: 74.375, counted: 2, out_of: 4 });
  });
});

describe('a count for the region', () => {
  const numbers = (areas: readonly (readonly [string, number])[]): Given[] =>
    areas.map(([area, n]) => ({ kpi: 'cla_number', area, period: Q3, n }));

  it('is the published one while an authority is missing', async () => {
    expect(
      await region(
        numbers([
          ['A', 495],
          ['B', 100],
          ['C', 200],
        ]),
        'cla_number',
      ),
    ).toMatchObject({
      value: 5000,
      comparator_period: '2020-21',
      published: true,
    });
  });

  it('is the sum when every authority has it', async () => {
    const all = numbers([
      ['A', 495],
      ['B', 100],
      ['C', 200],
      ['D', 50],
    ]);
    // 495 + 100 + 200 + 50 = 845; a count is neutral here, so not rated
    expect(await region(all, 'cla_number')).toMatchObject({
      value: 845,
      counted: 4,
      out_of: 4,
      published: false,
      rating: null,
    });
  });

  it('is the sum too when a scorecard gave the counts without numerators', async () => {
    const all = numbers([
      ['A', 495],
      ['B', 100],
      ['C', 200],
    ]);
    const bare: Given = { kpi: 'cla_number', area: 'D', period: Q3, value: 50 };
    expect(await region([...all, bare], 'cla_number')).toMatchObject({ value: 845, counted: 4 });
  });
});
