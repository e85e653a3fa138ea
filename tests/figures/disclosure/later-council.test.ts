import { expect, it } from 'vitest';
import { toRows } from '../../../src/db/connection.ts';
import { queryCube } from '../../../src/figures/cube.ts';
import { publicCopies } from '../../../src/figures/disclosure/public-copies.ts';
import { setLoads } from '../../../src/figures/tables.ts';
import { repositoryFile, startedEngine } from '../../engine.ts';

const DURHAM = 'E06000047';
const HALTON = 'E06000006';

function secureHomes(area: string, count: number): string {
  const heading =
    'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks';
  return `${heading}\nsecure,${area},2021-22-Q3,2021-12-31,snapshot,,,${count},,${count},,\n`;
}

it('withholds the small count of a council that is looked at after one without any', async () => {
  const connection = await startedEngine();
  const copies = await publicCopies(connection, repositoryFile('data/published/withheld.csv'));
  await setLoads(connection, [
    { id: 'durham', figuresCsv: secureHomes(DURHAM, 12) },
    { id: 'halton', figuresCsv: secureHomes(HALTON, 3) },
  ]);
  await copies.forget();
  async function secure(area: string): Promise<unknown> {
    await copies.prepare(area, 5);
    const settings = { view: 'public', tolerance: 2, toleranceMode: 'percentage' } as const;
    const rows = toRows(await queryCube(connection, area, settings));
    const shown = rows.find((row) => row.section === 'figure' && row.kpi === 'secure');
    return [shown?.numerator, shown?.value, shown?.flag];
  }
  expect(await secure(DURHAM)).toEqual([12, 12, '']);
  expect(await secure(HALTON)).toEqual([null, null, 'suppressed']);
});
