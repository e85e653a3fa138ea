import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { fixtureEngine, type Given, give } from './fixture.ts';
import { type ReadCube, readCube } from './read-cube.ts';

/** Started: 40 a year ago, 45 now; missing: 25 of 500, now 30 of 500. Another KPI at every Q4. */
const OWN: readonly Given[] = [
  { kpi: 'cla_started', period: '2020-21-Q3', n: 40 },
  { kpi: 'cla_started', period: '2021-22-Q3', n: 45 },
  { kpi: 'missing_children', period: '2020-21-Q3', n: 25, d: 500 },
  { kpi: 'missing_children', period: '2021-22-Q3', n: 30, d: 500 },
  { kpi: 'cla_number', period: '2020-21-Q4', n: 480 },
];

let connection: Connection;
let cube: ReadCube;

beforeAll(async () => {
  connection = await fixtureEngine();
  await give(connection, OWN);
  cube = await readCube(connection, 'A');
});

describe('a flow in a quarter', () => {
  it('has no published comparator, and the cube says why', () => {
    for (const kpi of ['cla_started', 'missing_children']) {
      const published = cube.rows.filter(
        (row) =>
          row.section === 'comparison' &&
          row.kpi === kpi &&
          ['region', 'england', 'neighbours'].includes(row.role ?? ''),
      );
      expect(published.map((row) => row.role)).toContain('england');
      expect(published.map((row) => row.role)).toContain('region');
      for (const row of published) {
        expect(row).toMatchObject({
          value: null,
          numerator: null,
          denominator: null,
          difference: null,
          relative: null,
          rating: null,
          within_chance: null,
          why: 'flow',
        });
      }
    }
  });

  it('is compared with the same quarter last year', () => {
    // 45 - 40 = 5, and 5 / 40 = 12.5%
    expect(cube.comparison('cla_started', '2021-22-Q3', 'last-year')).toMatchObject({
      value: 40,
      difference: 5,
      relative: 12.5,
      why: '',
    });
    // 6% against 5%: 1 point worse, allowed 0.1
    expect(cube.comparison('missing_children', '2021-22-Q3', 'last-year')).toMatchObject({
      value: 5,
      difference: 1,
      rating: 'worse',
    });
  });

  it('never has a published year in place of a quarter', () => {
    // 200 children came in the year to March 2021: no figure for Q4.
    expect(cube.shown('cla_started', '2020-21-Q4')?.period).toBe('2020-21-Q4');
    expect(cube.figure('cla_started', '2020-21-Q4')).toMatchObject({ value: null, role: 'gap' });
    expect(cube.figure('cla_started', '2020-21')).toBeUndefined();
    expect(cube.figure('missing_children', '2020-21')).toBeUndefined();
  });

  it('stands beside the same quarter of the whole region', async () => {
    const others = [
      ['B', 10],
      ['C', 20],
      ['D', 25],
    ] as const;
    await give(connection, [
      ...OWN,
      ...others.map(([area, n]): Given => ({ kpi: 'cla_started', area, period: '2021-22-Q3', n })),
    ]);
    // 45 + 10 + 20 + 25 = 100
    expect(
      (await readCube(connection, 'A')).comparison('cla_started', '2021-22-Q3', 'region'),
    ).toMatchObject({ value: 100, counted: 4, out_of: 4, why: '', published: false });
  });
});

describe('a flow of a published year', () => {
  it('is compared with the same year elsewhere', async () => {
    await give(connection, []);
    const published = await readCube(connection, 'A');
    // 12% against England's 10%
    expect(published.comparison('missing_children', '2020-21', 'england')).toMatchObject({
      value: 10,
      difference: 2,
      rating: 'worse',
      why: '',
    });
    expect(published.neighbours('missing_children', '2020-21', '2025', 'mean')).toMatchObject({
      value: 9,
      counted: 1,
      rating: null,
    });
  });
});
