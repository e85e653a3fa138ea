import { beforeAll, describe, expect, it } from 'vitest';
import { toRows } from '../../src/db/connection.ts';
import { openNodeEngine } from '../../src/db/node-engine.ts';
import type { OwnKpi } from '../../src/kpis/own-kpi.ts';
import { type Calculator, makeCalculator } from '../../src/session/calculator.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { productData, repositoryFile } from '../engine.ts';

const DURHAM = 'E06000047';
const CONTEXT = { today: '2022-02-01', loads: new Map<string, never>() };

const BOOKS: OwnKpi = {
  id: 'own_life_story_books',
  title: 'Life story books',
  theme: 'stability',
  unit: 'percent',
  basis: 'snapshot',
  better: 'higher',
  noun: 'children with a life story book',
  of: 'children in our care',
  definition: 'Children who have a life story book.',
  sql: 'SELECT …',
  figuresCsv: '',
  madeAt: '2022-01-20T10:00:00.000Z',
};

const HEADING =
  'time_period,time_identifier,geographic_level,new_la_code,la_name,kpi,breakdown,category,numerator,denominator,value,note\n';
const line = (quarter: number, year: string, cells: string, part = ',') =>
  `${year},Financial year Q${quarter},Local authority,${DURHAM},County Durham,${BOOKS.id},${part},${cells},\n`;

/** 23 of 80 is 28.75%, a year ago 15 of 75 was 20%; two of the parts are small. */
const TIDY = `${HEADING}${line(3, '202122', '23,80,')}${line(3, '202021', '15,75,')}${line(3, '202122', '3,30,', 'Age,Under 1')}${line(3, '202122', '20,50,', 'Age,1 and over')}`;

describe('a KPI of one’s own', () => {
  let calculator: Calculator;
  let made: string | null;

  async function rows(view: 'public' | 'officer') {
    const cube = toRows(await calculator.cube(DURHAM, { ...DEFAULT_SETTINGS, view }));
    return cube.filter(({ kpi }) => kpi === BOOKS.id);
  }

  beforeAll(async () => {
    const withheld = repositoryFile('data/published/withheld.csv');
    calculator = await makeCalculator(await openNodeEngine(), productData(), withheld);
    const figures = repositoryFile('data/example/figures.csv');
    const targets = repositoryFile('data/example/targets.csv');
    await calculator.putExample({ figures, targets }, [], CONTEXT);
    const { report, figuresCsv } = await calculator.makeOwnKpi(BOOKS, TIDY, CONTEXT);
    expect([report.status, report.rowsAccepted]).toEqual(['accepted', 4]);
    made = figuresCsv;
  });

  it('is worked out, and rated by the direction that its maker chose', async () => {
    const officer = await rows('officer');
    const figure = officer.find((row) => row.section === 'figure' && row.period === '2021-22-Q3');
    expect([figure?.numerator, figure?.denominator, figure?.value]).toEqual([23, 80, 28.75]);
    const yearAgo = officer.find(
      (row) =>
        row.section === 'comparison' && row.role === 'last-year' && row.period === '2021-22-Q3',
    );
    expect([yearAgo?.value, yearAgo?.difference, yearAgo?.rating]).toEqual([20, 8.75, 'better']);
  });

  it('keeps its small numbers, and what would give them away, from the public', async () => {
    const parts = (await rows('public')).filter(({ section }) => section === 'part');
    expect(parts.map(({ category, numerator, flag }) => [category, numerator, flag])).toEqual(
      expect.arrayContaining([
        ['Under 1', null, 'suppressed'],
        ['1 and over', null, 'suppressed'],
      ]),
    );
    const shown = (await rows('officer')).filter(({ section }) => section === 'part');
    expect(shown.map(({ numerator }) => numerator).sort()).toEqual([20, 3]);
  });

  it('stands beside the example, and comes back with its kept figures', async () => {
    const figures = repositoryFile('data/example/figures.csv');
    const targets = repositoryFile('data/example/targets.csv');
    await calculator.putOwnKpis([]);
    expect(await rows('officer')).toEqual([]);
    await calculator.putOwnKpis([{ ...BOOKS, figuresCsv: made ?? '' }]);
    await calculator.putExample({ figures, targets }, [], CONTEXT);
    const cube = toRows(
      await calculator.cube(DURHAM, { ...DEFAULT_SETTINGS, view: 'officer' }),
    ).filter((row) => row.section === 'figure' && row.period === '2021-22-Q3');
    expect(cube.find(({ kpi }) => kpi === BOOKS.id)?.numerator).toBe(23);
    expect(cube.find(({ kpi }) => kpi === 'placements_3_plus')?.numerator).toBe(113);
  });

  it('stays as it was where new figures are refused', async () => {
    const wrong = `${HEADING}${line(3, '202122', 'many,80,')}`;
    const { report, figuresCsv } = await calculator.makeOwnKpi(BOOKS, wrong, CONTEXT);
    expect([report.status, figuresCsv]).toEqual(['refused', null]);
    const figures = (await rows('officer')).filter(
      ({ section, role }) => section === 'figure' && role === 'own',
    );
    expect(figures.map(({ period, numerator }) => [period, numerator])).toEqual([
      ['2020-21-Q3', 15],
      ['2021-22-Q3', 23],
    ]);
  });

  it('lets new figures take the place of all it had', async () => {
    const next = `${HEADING}${line(2, '202122', '40,90,')}`;
    const { figuresCsv } = await calculator.makeOwnKpi(BOOKS, next, CONTEXT);
    expect(figuresCsv?.trim().split('\n')).toHaveLength(2);
    const figures = (await rows('officer')).filter(
      ({ section, role }) => section === 'figure' && role === 'own',
    );
    expect(figures.map(({ period, numerator }) => [period, numerator])).toEqual([
      ['2021-22-Q2', 40],
    ]);
  });
});
