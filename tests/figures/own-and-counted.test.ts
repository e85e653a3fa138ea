import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { queryOwnAndCounted } from '../../src/figures/own-and-counted.ts';
import { holdNewest, setFiguresFrom, setLoads } from '../../src/figures/tables.ts';
import { fixtureEngine, type Given, load } from './fixture.ts';
import { readCube } from './read-cube.ts';

const NUMBER = 'cla_number';
const MOVES = 'placements_3_plus';
const Q3 = '2021-22-Q3';

const under1 = (n: number): Given => ({
  kpi: NUMBER,
  period: Q3,
  n,
  breakdown: 'Age',
  category: 'Under 1',
});
/** The file has no Q2 of the number in care, and an empty cell for Q3 of the moves. */
const own = load('scorecard.csv', [
  { kpi: NUMBER, period: Q3, n: 495 },
  under1(20),
  { kpi: MOVES, period: '2021-22-Q2', n: 90, d: 1000 },
  { kpi: MOVES, period: Q3, flag: 'missing' },
]);
const counted = load('records', [
  { kpi: NUMBER, period: '2021-22-Q2', n: 480 },
  { kpi: NUMBER, period: Q3, n: 500 },
  under1(25),
  { ...under1(475), category: '1 and over' },
  { kpi: MOVES, period: '2021-22-Q2', n: 80, d: 1000 },
  { kpi: MOVES, period: Q3, n: 100, d: 1000 },
]);

describe('a total of the council’s own and the one counted from records', () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await fixtureEngine();
  });

  async function shown(chosen: readonly string[], loads = [own, counted]) {
    await setFiguresFrom(connection, chosen);
    await setLoads(connection, loads);
    const cube = await readCube(connection, 'A');
    const value = (kpi: string, period: string) => cube.figure(kpi, period)?.value ?? null;
    const parts = cube.rows
      .filter(({ section, kpi, period }) => section === 'part' && kpi === NUMBER && period === Q3)
      .map(({ category, numerator }) => `${category} ${numerator}`);
    return {
      number: [value(NUMBER, '2021-22-Q2'), value(NUMBER, Q3)],
      moves: [value(MOVES, '2021-22-Q2'), value(MOVES, Q3)],
      rate: value('cla_rate', Q3),
      parts: parts.sort(),
    };
  }

  // 10,000 × 495 / 50,000 = 99; 500 of 50,000 are 100.
  const own_stands = {
    number: [480, 495],
    moves: [9, 10],
    rate: 99,
    parts: ['Under 1 20'],
  };

  it('stands where there is one, with its parts, whichever was loaded last', async () => {
    expect(await shown([])).toEqual(own_stands);
    expect(await shown([], [counted, own])).toEqual(own_stands);
  });

  it('gives way where the user says so, with its parts, and no other KPI does', async () => {
    const chosen = { ...own_stands, number: [480, 500], rate: 100 };
    const parts = ['1 and over 475', 'Under 1 25'];
    expect(await shown([NUMBER])).toEqual({ ...chosen, parts });
    expect(await shown([NUMBER], [counted, own])).toEqual({ ...chosen, parts });
    expect(await shown([MOVES])).toEqual({ ...own_stands, moves: [8, 10] });
  });

  it('follows a choice that changes while all is loaded', async () => {
    await shown([NUMBER]);
    await setFiguresFrom(connection, []);
    await holdNewest(connection);
    expect((await readCube(connection, 'A')).figure(NUMBER, Q3)?.value).toBe(495);
  });

  it('is to be read beside the counted one, whichever is shown', async () => {
    for (const chosen of [[], [NUMBER]]) {
      await shown(chosen);
      const both = await queryOwnAndCounted(connection, 'A');
      expect(
        both.map((one) => [one.kpi, one.period, one.own.value, one.counted.value, one.difference]),
      ).toEqual([
        [NUMBER, Q3, 495, 500, 5],
        [MOVES, '2021-22-Q2', 9, 8, -1],
      ]);
      expect(both.map(({ showsCounted }) => showsCounted)).toEqual([chosen.length > 0, false]);
      expect(both[1]).toMatchObject({
        source: 'scorecard.csv',
        own: { numerator: 90, denominator: 1000 },
        counted: { numerator: 80, denominator: 1000 },
      });
    }
  });
});
