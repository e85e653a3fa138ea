import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { fixtureEngine } from './fixture.ts';
import { readCube } from './read-cube.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine();
});

/** "place of authorities, quartile" */
async function rank(area: string, kpi: string, period: string): Promise<string> {
  const row = (await readCube(connection, area)).rank(kpi, period);
  return row === undefined ? 'none' : `${row.counted} of ${row.out_of}, ${row.rating}`;
}

describe('rank and quartile among all authorities', () => {
  it('lower is better: equal values share a place, and a symbol has none', async () => {
    // 2021: 4, 6, 8 8, 9 9, 10 10, 11, 12, 14: eleven authorities; N09 is suppressed.
    // Quartile by the share that is better: 2/11 = 18% A, 4/11 = 36% B, 6/11 = 55% C, 9/11 = 82% D.
    const places = {
      N01: '1 of 11, A',
      A: '3 of 11, A',
      N03: '3 of 11, A',
      B: '5 of 11, B',
      N05: '7 of 11, C',
      N06: '7 of 11, C',
      N07: '9 of 11, C',
      N08: '10 of 11, D',
      N10: '11 of 11, D',
      N09: 'none',
      E92000001: 'none',
      R: 'none',
    };
    for (const [area, place] of Object.entries(places)) {
      expect(await rank(area, 'placements_3_plus', '2020-21'), area).toBe(place);
    }
  });

  it('higher is better', async () => {
    // 69 68 67, then 66 of N07 and 66 of A: three of eleven are better, 27%: B
    expect(await rank('A', 'same_home_2_years', '2020-21')).toBe('4 of 11, B');
    expect(await rank('N07', 'same_home_2_years', '2020-21')).toBe('4 of 11, B');
    expect(await rank('N10', 'same_home_2_years', '2020-21')).toBe('1 of 11, A');
    expect(await rank('N01', 'same_home_2_years', '2020-21')).toBe('11 of 11, D');
  });

  it('of a year without an own value, or of a neutral KPI, is none', async () => {
    expect(await rank('A', 'same_home_2_years', '2021-22')).toBe('none');
    expect(await rank('A', 'cla_number', '2020-21')).toBe('none');
    expect(await rank('A', 'cla_rate', '2020-21')).toBe('none');
  });
});
