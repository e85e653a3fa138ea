import { describe, expect, it } from 'vitest';
import { figureSql } from '../../src/figures/cube.ts';
import { figureQuery } from '../../src/models/console/figure-query.ts';
import type { Cube } from '../../src/models/cube.ts';
import { readCube } from '../../src/models/read-cube.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { DURHAM } from './data-rows.ts';
import { exampleCalculator, exampleConsole } from './example-console.ts';

/** Gateshead is a neighbour without figures of its own here. */
const GATESHEAD = 'E08000037';
const QUARTER = '2024-25-Q4';

async function started(view: 'public' | 'officer') {
  const calculator = await exampleCalculator();
  const cubes = new Map<string, Cube>();
  for (const area of [DURHAM, GATESHEAD]) {
    const columns = await calculator.cube(area, { ...DEFAULT_SETTINGS, view });
    cubes.set(area, readCube(area, columns));
  }
  return { cubes, console: await exampleConsole(view) };
}
const parts = { public: await started('public'), officer: await started('officer') };

describe.each(['public', 'officer'] as const)('the SQL of a figure in the %s console', (view) => {
  const settings = { ...DEFAULT_SETTINGS, view };
  it.each([
    [DURHAM, 'placements_3_plus'],
    [DURHAM, 'cla_number'],
    [DURHAM, 'cla_started'],
    [DURHAM, 'eet_19_21'],
    [DURHAM, 'sdq_score'],
    // From 1 to 5 children: withheld in the public view.
    [DURHAM, 'secure'],
    [GATESHEAD, 'placements_3_plus'],
  ])('gives the numbers of the page: %s %s', async (area, kpi) => {
    const { cubes, console } = parts[view];
    const cube = cubes.get(area);
    const figure = cube?.shown(kpi, QUARTER) ?? null;
    if (cube === undefined || figure === null) throw new Error('The page shows no figure.');
    const tab = figureQuery(
      { kpiTitle: 'A title', area: 'An area', period: figure.period },
      figureSql(kpi, figure.period, area, settings),
    );
    const { rows } = await console.run(tab.sql);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect([row['our_numerator'], row['our_denominator'], row['our_value']]).toEqual([
        figure.numerator,
        figure.denominator,
        figure.value,
      ]);
      const id = String(row['comparator']);
      if (row['comparator'] === null) continue;
      const model = row['model'] === '2021' ? '2021' : '2025';
      const method = row['method'] === 'mean' ? 'mean' : 'median';
      const ids = ['last-year', 'previous', 'target', 'region', 'neighbours', 'england'] as const;
      const known = ids.find((one) => one === id);
      if (known === undefined) throw new Error(`${id} is no comparator.`);
      const shown = cube.comparison(figure, known, model, method);
      expect([id, row['value'], row['difference'], row['rating']]).toEqual([
        id,
        shown?.value,
        shown?.difference,
        shown?.rating,
      ]);
    }
  });

  it('withholds in the console what the page withholds', () => {
    const { cubes } = parts[view];
    const secure = cubes.get(DURHAM)?.shown('secure', QUARTER);
    // data/example/figures.csv: two children in secure homes on 31 March 2025.
    expect(secure?.value).toBe(view === 'public' ? null : 2);
  });
});

describe('the tab of a figure', () => {
  it('is called by KPI and quarter, and begins with what it is', () => {
    const { title, sql } = figureQuery(
      { kpiTitle: 'Three or more\nplacements', area: 'County Durham', period: '2021-22-Q3' },
      'SELECT 1',
    );
    expect(title).toBe('Three or more\nplacements, Q3 2021/22');
    expect(sql.split('\n')[0]).toBe('-- Three or more placements, Q3 2021/22: County Durham.');
    expect(sql.endsWith('\nSELECT 1')).toBe(true);
    expect(
      sql
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('-- ')),
    ).toBe(true);
  });
});
