import { beforeAll, expect, it } from 'vitest';
import { type Connection, toRows } from '../../../src/db/connection.ts';
import { copyForConsole } from '../../../src/figures/console-copy.ts';
import { queryCube } from '../../../src/figures/cube.ts';
import { type PublicCopies, publicCopies } from '../../../src/figures/disclosure/public-copies.ts';
import { queryWithheld } from '../../../src/figures/disclosure/withheld-figures.ts';
import { setLoads } from '../../../src/figures/tables.ts';
import { repositoryFile, startedEngine } from '../../engine.ts';

const DURHAM = 'E06000047';

/** 40 children by age, which the public may see, and by legal status, which is for officers. */
const FIGURES = [
  'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks',
  `cla_started,${DURHAM},2021-22-Q3,2021-12-31,flow,,,40,,40,,`,
  `cla_started,${DURHAM},2021-22-Q3,2021-12-31,flow,Age,Under 1,10,,10,,`,
  `cla_started,${DURHAM},2021-22-Q3,2021-12-31,flow,Age,16 and over,30,,30,,`,
  `cla_started,${DURHAM},2021-22-Q3,2021-12-31,flow,Legal status,Full care order,38,,38,,`,
  `cla_started,${DURHAM},2021-22-Q3,2021-12-31,flow,Legal status,Placement order,2,,2,,`,
  '',
].join('\n');

const RATING = { tolerance: 2, toleranceMode: 'percentage' } as const;

let connection: Connection;
let copies: PublicCopies;
beforeAll(async () => {
  connection = await startedEngine();
  copies = await publicCopies(connection, repositoryFile('data/published/withheld.csv'));
  await setLoads(connection, [{ id: 'own', figuresCsv: FIGURES }]);
  await copies.forget();
  await copies.prepare(DURHAM, 5);
});

async function parts(view: 'public' | 'officer'): Promise<string[]> {
  const rows = toRows(await queryCube(connection, DURHAM, { ...RATING, view }));
  return rows
    .filter(({ kpi, breakdown }) => kpi === 'cla_started' && (breakdown ?? '') !== '')
    .map(({ breakdown, category, numerator }) => `${breakdown} ${category} ${numerator}`)
    .sort();
}

it('shows the public the parts that a definition has words for, and officers all', async () => {
  expect(await parts('public')).toEqual(['Age 16 and over 30', 'Age Under 1 10']);
  expect(await parts('officer')).toEqual([
    'Age 16 and over 30',
    'Age Under 1 10',
    'Legal status Full care order 38',
    'Legal status Placement order 2',
  ]);
});

it('has nothing to withhold of parts that are not there', async () => {
  expect(await queryWithheld(connection, DURHAM)).toEqual([]);
});

it('leaves them out of the public copy for the console too', async () => {
  await copies.prepareAll(5, []);
  const copy = await copyForConsole(connection, DURHAM, { ...RATING, view: 'public' }, []);
  const figures = copy.tables.find(({ name }) => name === 'figures_own');
  const text = new TextDecoder().decode(figures?.arrow);
  expect(text).toContain('Under 1');
  expect(text).not.toContain('Legal status');
});
