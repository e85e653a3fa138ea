import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/db/connection.ts';
import { toRows } from '../../../src/db/connection.ts';
import { querySql } from '../../../src/db/queries.ts';
import {
  queryDisclosureFigures,
  queryPublishedWithheld,
  setWithheld,
} from '../../../src/figures/disclosure/query.ts';
import { withhold } from '../../../src/figures/disclosure/withhold.ts';
import { fixtureEngine, type Given, give } from '../fixture.ts';

const Q3 = '2021-22-Q3';
const MOVES = 'placements_3_plus';

let connection: Connection;
beforeAll(async () => {
  connection = await fixtureEngine(`
    cla_number N01 2021 98
    with_parents N01 2021 5
    foster_care N01 2021 6
    children_home N01 2021 95
    cla_number N02 2021 110
    with_parents N02 2021 5
    cla_number N03 2021 4
  `);
});

async function ours(figures: readonly Given[], threshold = 5) {
  await give(connection, figures);
  const read = await queryDisclosureFigures(connection, 'A', threshold);
  return read.map((one) => [one.kpi, one.numerator, one.denominator, one.small]);
}

describe('the counts behind own figures', () => {
  it('takes a count from its value, with no denominator', async () => {
    expect(await ours([{ kpi: 'secure', period: Q3, value: 3 }])).toEqual([
      ['secure', 3, null, 'small'],
    ]);
  });

  it.each([
    [0, 50, ''],
    [1, 50, 'small'],
    [5, 50, 'small'],
    [6, 50, ''],
    [44, 50, ''],
    [45, 50, 'complement'],
    [50, 50, ''],
    [2, 4, 'denominator'],
  ])('%i of %i is "%s"', async (n, d, small) => {
    expect(await ours([{ kpi: MOVES, period: Q3, n, d }])).toEqual([[MOVES, n, d, small]]);
  });

  it('follows the threshold', async () => {
    expect(await ours([{ kpi: MOVES, period: Q3, n: 8, d: 50 }], 9)).toEqual([
      [MOVES, 8, 50, 'small'],
    ]);
  });

  it('finds the count of a percentage in the number in care', async () => {
    const figures = [
      { kpi: 'cla_number', period: Q3, value: 80 },
      // 5 of 80 = 6.25, as 6.3; 12.5% are 10.
      { kpi: 'with_parents', period: Q3, value: 6.3 },
      { kpi: 'foster_care', period: Q3, value: 12.5 },
    ];
    expect(await ours(figures)).toEqual([
      ['cla_number', 80, null, ''],
      ['foster_care', 10, 80, ''],
      ['with_parents', 5, 80, 'percentage'],
    ]);
  });
});

it('finds the published percentages of other councils that give a small count away', async () => {
  const found = await queryPublishedWithheld(connection, 5);
  // 5% of 98 is 4.4 to 5.4: 5. 6% is 5.4 to 6.4: 6. 95% is 92.6 to 93.6: 93, and 5 are not in it.
  // 5% of 110 is 4.95 to 6.05: 5 or 6.
  expect(found.map((one) => [one.areaCode, one.kpi, one.why])).toEqual([
    ['N01', 'children_home', 'percentage'],
    ['N01', 'with_parents', 'percentage'],
    ['N03', 'cla_number', 'small'],
  ]);
});

describe('the public copy', () => {
  const FILES = {
    figures_own: 'public_own',
    figures_published: 'public_published',
    area_figures: 'area_figures',
    region_pooled: 'region_pooled',
  };
  const steps = (select: string): string => {
    const parts = Object.entries(FILES).map(
      ([step, file]) => `${step} AS MATERIALIZED (\n${querySql(`figures/${file}`)})`,
    );
    return `WITH ${parts.join(',\n')}\n${select}`;
  };

  it('empties what is withheld, says so, and pools only what each council shows', async () => {
    await give(connection, [
      { kpi: MOVES, period: Q3, n: 10, d: 100 },
      { kpi: MOVES, area: 'B', period: Q3, n: 3, d: 50 },
      { kpi: MOVES, area: 'C', period: Q3, n: 30, d: 100 },
    ]);
    const rows = [];
    for (const areaCode of ['A', 'B', 'C']) {
      const figures = await queryDisclosureFigures(connection, areaCode, 5);
      const withheld = withhold(figures, { threshold: 5 });
      rows.push(...withheld.map((one) => ({ ...one, areaCode })));
    }
    await setWithheld(connection, rows);
    const parameters = { area: 'A' };
    const own = await connection.query(
      steps('SELECT area_code, numerator, denominator, value, flag FROM figures_own ORDER BY 1'),
      {
        area_code: 'text',
        numerator: 'number',
        denominator: 'number',
        value: 'number',
        flag: 'text',
      },
      { parameters },
    );
    expect(toRows(own)).toEqual([
      { area_code: 'A', numerator: 10, denominator: 100, value: 10, flag: '' },
      { area_code: 'B', numerator: null, denominator: null, value: null, flag: 'suppressed' },
      { area_code: 'C', numerator: 30, denominator: 100, value: 30, flag: '' },
    ]);
    const pooled = await connection.query(
      steps('SELECT numerator, denominator, counted::DOUBLE AS counted FROM region_pooled'),
      { numerator: 'number', denominator: 'number', counted: 'number' },
      { parameters },
    );
    // 10 + 30 of 100 + 100: B's 3 of 50 are in no sum.
    expect(toRows(pooled)).toEqual([{ numerator: 40, denominator: 200, counted: 2 }]);
  });
});
