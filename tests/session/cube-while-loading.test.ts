import { expect, it } from 'vitest';
import { toRows } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import type { CubeColumns } from '../../src/figures/cube-shape.ts';
import { makeCalculator } from '../../src/session/calculator.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';

const DURHAM = 'E06000047';
const CONTEXT = { today: '2022-02-01', loads: new Map<string, never>() };
const HEADING =
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,note';

/** A file with one figure: the children in secure homes on 31 December 2021. */
function secureHomes(children: number) {
  const row = `202122,Financial year Q3,Local authority,${DURHAM},County Durham,secure,,,,,${children},`;
  return { name: 'a.csv', bytes: new TextEncoder().encode(`${HEADING}\n${row}\n`) };
}

function secureIn(columns: CubeColumns) {
  const shown = toRows(columns).find(
    ({ section, kpi, period }) =>
      section === 'figure' && kpi === 'secure' && period === '2021-22-Q3',
  );
  return [shown?.value, shown?.flag];
}

it('shows no small number to somebody who looks while its file takes the place of another', async () => {
  const withheld = repositoryFile('data/published/withheld.csv');
  const calculator = await makeCalculator(await openNodeEngine(), productData(), withheld);
  const look = () => calculator.cube(DURHAM, { ...DEFAULT_SETTINGS, view: 'public' });
  await calculator.takeIn(secureHomes(12), CONTEXT, () => ({ id: 'one', order: 1, replaces: [] }));
  expect(secureIn(await look())).toEqual([12, '']);
  // Asked when the rows of the second file are about to go in, and once more with every step.
  const looks: Promise<CubeColumns>[] = [];
  const loading = calculator.takeIn(secureHomes(3), CONTEXT, () => {
    looks.push(look());
    return { id: 'two', order: 2, replaces: ['one'] };
  });
  const asking = setInterval(() => looks.push(look()));
  await loading;
  clearInterval(asking);
  looks.push(look());
  const seen = (await Promise.all(looks)).map(secureIn);
  expect(seen.length).toBeGreaterThan(1);
  for (const shown of seen)
    expect(shown).toBeOneOf([
      [12, ''],
      [null, 'suppressed'],
    ]);
  expect(seen.map(([value]) => value)).not.toContain(3);
  expect(seen.at(-1)).toEqual([null, 'suppressed']);
});
