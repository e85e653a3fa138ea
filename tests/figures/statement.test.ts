import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { toRows } from '../../src/db/connection.ts';
import { figureSql, queryCube } from '../../src/figures/cube.ts';
import { fixtureEngine, give } from './fixture.ts';
import { DEFAULTS, POINTS, readCube } from './read-cube.ts';

const MOVES = 'placements_3_plus';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine();
});

describe('the statement of one figure, to paste', () => {
  it('runs by itself and says what the figure stands beside', async () => {
    const sql = figureSql(MOVES, '2021-22', 'A', DEFAULTS);
    const columns = await connection.query(
      `SELECT our_value, comparator, model, method, value, rating FROM (${sql})`,
      {
        our_value: 'number',
        comparator: 'text',
        model: 'text',
        method: 'text',
        value: 'number',
        rating: 'text',
      },
    );
    const said = toRows(columns).map((row) =>
      [row.our_value, row.comparator, row.model, row.method, row.value, row.rating].join(' '),
    );
    // Of A 12, a year ago 8. Neighbours: 4 6 8 9 9 11 12 13 14 15 (2025); 4 6 8 9 9 of ten (2021).
    // Lower is better; 2% of 10 is 0.2.
    expect(said.sort()).toEqual([
      '12 england   10 worse',
      '12 last-year   8 worse',
      '12 neighbours 2021 mean 7.2 ',
      '12 neighbours 2021 median 8 ',
      '12 neighbours 2025 mean 10.1 worse',
      '12 neighbours 2025 median 10 worse',
      '12 region   9 worse',
    ]);
  });
});

describe('the prepared statement', () => {
  it('answers each of two questions asked at once with its own area', async () => {
    const [ashby, birch] = await Promise.all([
      queryCube(connection, 'A', DEFAULTS),
      queryCube(connection, 'B', DEFAULTS),
    ]);
    const movesOf = ({ column }: typeof ashby) =>
      column.value[
        column.section.findIndex(
          (section, at) =>
            section === 'figure' && column.kpi[at] === MOVES && column.period[at] === '2021-22',
        )
      ];
    expect([movesOf(ashby), movesOf(birch)]).toEqual([12, 10]);
  });

  it('takes other settings and other figures the next time', async () => {
    await give(connection, [{ kpi: MOVES, period: '2021-22-Q4', n: 110, d: 1000 }]);
    const england = async (settings: typeof DEFAULTS) =>
      (await readCube(connection, 'A', settings)).comparison(MOVES, '2021-22-Q4', 'england');
    // 11 beside 10: worse by more than 2% of 10, and by less than 2 points.
    expect(await england(DEFAULTS)).toMatchObject({ difference: 1, rating: 'worse' });
    expect(await england(POINTS)).toMatchObject({ difference: 1, rating: 'close' });
    await give(connection, [{ kpi: MOVES, period: '2021-22-Q4', n: 100, d: 1000 }]);
    expect(await england(DEFAULTS)).toMatchObject({ difference: 0, rating: 'better' });
  });

  it('goes on after a question that was taken back', async () => {
    const taken = new AbortController();
    const first = queryCube(connection, 'A', DEFAULTS, taken.signal);
    taken.abort();
    await expect(first).rejects.toMatchObject({ code: 'query_cancelled' });
    expect((await readCube(connection, 'B')).figure(MOVES, '2021-22')?.value).toBe(10);
  });
});
