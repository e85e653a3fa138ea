import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Area } from '../../src/figures/areas.ts';
import { tidyPeriod } from '../../src/kpis/tidy-layout.ts';
import { type AreaNames, areaNames } from '../../src/models/names.ts';
import { type ScoreTheme, scorecard } from '../../src/models/scorecard.ts';
import { overviewCsv } from '../../src/packs/figures-csv.ts';
import { type Row, readTable } from '../data/tables.ts';
import { exampleCube } from '../models/example-cube.ts';
import {
  ALWAYS_SHOWN,
  beside,
  cubeOf,
  DURHAM,
  figure,
  NEIGHBOURS,
  Q3,
} from '../models/written-cube.ts';
import { temporaryFolder } from '../tooling/temporary-folder.ts';

/** The rows of a CSV as another program reads them; for use within a test. */
function readBack(csv: string): Promise<Row[]> {
  return readTable(join(temporaryFolder({ 'figures.csv': csv }), 'figures.csv'));
}

const number = (text: string | undefined) =>
  text === undefined || text === '' ? null : Number(text);

function place(code: string, name: string): Area {
  return {
    code,
    name,
    level: 'authority',
    regionCode: null,
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
  };
}

describe('the figures of the example', () => {
  let themes: readonly ScoreTheme[];
  let csv: string;

  beforeAll(async () => {
    const { cube, names } = await exampleCube();
    themes = scorecard(cube, Q3, NEIGHBOURS, names);
    csv = overviewCsv(themes, DURHAM, names);
  });

  it('are the scorecard, a row a KPI', async () => {
    const rows = await readBack(csv);
    const card = themes.flatMap((theme) => theme.rows);
    expect(rows.map((row) => row['kpi'])).toEqual(card.map((row) => row.kpi.id));
    for (const [at, row] of card.entries()) {
      const read = rows[at] ?? {};
      const cell = (id: string) => row.cells.find((one) => one.id === id);
      expect(number(read['value']), row.kpi.id).toBe(row.value);
      expect(number(read['numerator'])).toBe(row.figure?.numerator ?? null);
      expect(number(read['denominator'])).toBe(row.figure?.denominator ?? null);
      expect(number(read['last_year'])).toBe(cell('last-year')?.value ?? null);
      expect(read['last_year_period']).toBe(cell('last-year')?.period);
      expect(number(read['target'])).toBe(cell('target')?.value ?? null);
      for (const id of ['neighbours', 'region', 'england']) {
        expect(number(read[id])).toBe(cell(id)?.value ?? null);
        expect(read[`${id}_period`]).toBe(cell(id)?.period);
      }
      expect(read['rating']).toBe(row.rating ?? 'not rated');
      expect(read['rating_sentence']).toBe(row.ratingSentence);
      expect(read['title']).toBe(row.kpi.title);
    }
  });

  it('say in each row that they are illustrative, a row without a figure apart', async () => {
    const rows = await readBack(csv);
    expect(rows).toHaveLength(ALWAYS_SHOWN.length);
    const figures = rows.filter((row) => row['flag'] !== 'missing');
    expect(figures.length).toBeGreaterThanOrEqual(30);
    expect(new Set(figures.map((row) => row['note']?.split('; ')[0]))).toEqual(
      new Set(['Illustrative example']),
    );
  });

  it('have the area and the period in the standard’s own words', async () => {
    const rows = await readBack(csv);
    const homes = rows.find((row) => row['kpi'] === 'placements_3_plus');
    expect(homes).toMatchObject({
      time_period: '202122',
      time_identifier: 'Financial year Q3',
      geographic_level: 'Local authority',
      new_la_code: 'E06000047',
      la_name: 'County Durham',
      numerator: '113',
      denominator: '983',
      england_period: '2020-21',
    });
    const score = rows.find((row) => row['kpi'] === 'sdq_score');
    expect(score).toMatchObject({ time_period: '202021', time_identifier: 'Financial year' });
  });
});

describe('the rows of a scorecard', () => {
  const only = (names: AreaNames, rows: Parameters<typeof cubeOf>[0]) =>
    readBack(overviewCsv(scorecard(cubeOf(rows), Q3, NEIGHBOURS, names), DURHAM, names));

  it.each([
    ['Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch and Poole'],
    ['The “Old” "Quoted" Place', 'The “Old” "Quoted" Place'],
    ['Two\nlines', 'Two\nlines'],
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
  ])('keep the name %j, harmless', async (name, read) => {
    const rows = await only(areaNames([place(DURHAM, name)]), []);
    expect(rows).toHaveLength(ALWAYS_SHOWN.length);
    expect(new Set(rows.map((row) => row['la_name']))).toEqual(new Set([read]));
  });

  it('have the rating by its rule, of which the same is the better one', async () => {
    const names = areaNames([place(DURHAM, 'County Durham')]);
    const beside9 = (
      kpi: string,
      ours: number,
      rating: 'better' | 'close',
      aboutTheSame: boolean,
    ) => [
      ...figure(kpi, Q3, ours),
      beside(kpi, 'neighbours', 9, { ours, rating, aboutTheSame, counted: 10, outOf: 10 }),
    ];
    const rows = await only(names, [
      ...beside9('outside_area', 9, 'better', true),
      ...beside9('outside_area_20_miles', 9.3, 'better', true),
      ...beside9('placements_3_plus', 7, 'better', false),
      ...beside9('foster_care', 8.9, 'close', false),
    ]);
    const rating = (kpi: string) => rows.find((one) => one['kpi'] === kpi)?.['rating'];
    expect(
      ['outside_area', 'outside_area_20_miles', 'placements_3_plus', 'foster_care', 'secure'].map(
        rating,
      ),
    ).toEqual(['better', 'better', 'better', 'close', 'not rated']);
  });

  it('have an empty value with its reason, and no zero', async () => {
    const names = areaNames([place(DURHAM, 'County Durham')]);
    const rows = await only(names, [
      ...figure('secure', Q3, null, { flag: 'suppressed' }),
      ...figure('uasc_number', Q3, 0, { marks: 'accepted;short_history' }),
      beside('uasc_number', 'last-year', 3, { ours: 0 }),
    ]);
    const row = (kpi: string) => rows.find((one) => one['kpi'] === kpi);
    expect(row('secure')).toMatchObject({ value: '', flag: 'suppressed' });
    expect(row('uasc_number')).toMatchObject({
      value: '0',
      last_year: '3',
      last_year_period: '2020-21-Q3',
      rating: 'not rated',
      note: 'An unusual value, accepted with a reason; Short history: the records do not reach back far enough',
    });
    expect(row('foster_care')).toMatchObject({ value: '', flag: 'missing', note: '' });
  });
});

describe('a period', () => {
  it.each([
    ['2021-22-Q3', '202122', 'Financial year Q3'],
    ['2021-22', '202122', 'Financial year'],
    ['1999-00-Q4', '199900', 'Financial year Q4'],
  ])('%s is %s, %s', (period, time_period, time_identifier) => {
    expect(tidyPeriod(period)).toEqual({ time_period, time_identifier });
  });
});
