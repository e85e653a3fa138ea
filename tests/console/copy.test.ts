import { beforeAll, describe, expect, it } from 'vitest';
import type { Console } from '../../src/console/console.ts';
import { figureSql, queryCube, type RatingSettings } from '../../src/figures/cube.ts';
import { DEFAULT_SETTINGS } from '../../src/store/records.ts';
import { repositoryFile } from '../engine.ts';
import { readCube } from '../figures/read-cube.ts';
import { rows, startConsole, table } from './fixture.ts';
import { CAMDEN, CORNWALL, consoleOf, DURHAM, type Product, startProduct } from './product.ts';

/** Numbers that stand nowhere else: beside a small count, only the officer view may have them. */
const MARKERS = ['7919', '7927', '6151'];
const HEADING =
  'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks';

/** 3 of 7,919 and 2 of 7,927 are small; 6,148 of 6,151 leaves three; 41 of 512 is for all to see. */
function figures(area: string): string {
  const line = (kpi: string, n: number, d: number) =>
    `${kpi},${area},2021-22-Q3,2021-12-31,snapshot,,,${n},${d},${(100 * n) / d},,`;
  return `${[
    HEADING,
    line('with_parents', 3, 7919),
    line('dental_checks', 2, 7927),
    line('same_home_2_years', 6148, 6151),
    line('outside_area', 41, 512),
    `cla_number,${area},2021-22-Q3,2021-12-31,snapshot,,,8000,,8000,,`,
  ].join('\n')}\n`;
}

let product: Product;
let everyone: Console;
let officers: Console;
beforeAll(async () => {
  product = await startProduct();
  for (const [at, area] of [CAMDEN, CORNWALL].entries()) {
    await product.calculator.addText({ id: `load ${area}`, order: at + 1 }, figures(area));
  }
  everyone = await consoleOf(product, 'public');
  officers = await consoleOf(product, 'officer');
}, 120_000);

/** The tables and views in which any cell has one of the texts. */
async function holding(
  console: Console,
  texts: readonly string[],
  kinds: readonly string[] = ['table', 'view'],
): Promise<string[]> {
  const found: string[] = [];
  const { tables } = await console.schema();
  for (const { name, columns } of tables.filter(({ kind }) => kinds.includes(kind))) {
    const cells = columns.map((one) => `"${one.name}"::VARCHAR`).join(", '|', ");
    const [[count] = []] = await rows(
      console,
      `SELECT count(*) FROM ${name} WHERE regexp_matches(concat('|', ${cells}, '|'), '\\|(${texts.join('|')})(\\.0)?\\|')`,
    );
    if (count !== '0') found.push(name);
  }
  return found;
}

describe('the public copy', () => {
  it('holds no number beside a small count of any council, in any table or view', async () => {
    await everyone.run(`UPDATE asked SET area = '${CAMDEN}'`);
    expect(await holding(everyone, MARKERS)).toEqual([]);
    expect(await holding(officers, MARKERS, ['table'])).toEqual(['figures_own']);
  }, 90_000);

  it('has neither number nor reason where the officer view has both', async () => {
    const of = (console: Console) =>
      rows(
        console,
        "SELECT area_code, kpi, numerator, denominator, value, flag FROM figures_own WHERE kpi IN ('with_parents', 'outside_area') AND area_code <> 'E06000047' ORDER BY ALL",
      );
    expect(await of(everyone)).toEqual(
      [CORNWALL, CAMDEN].flatMap((area) => [
        [area, 'outside_area', '41.0', '512.0', '8.0078125', ''],
        [area, 'with_parents', null, null, null, 'suppressed'],
      ]),
    );
    expect((await of(officers))[1]).toEqual([
      CORNWALL,
      'with_parents',
      '3.0',
      '7919.0',
      '0.03788357115797449',
      '',
    ]);
    expect(await rows(everyone, 'SELECT count(*) FROM withheld')).toEqual([['0']]);
    expect(
      await rows(
        officers,
        "SELECT area_code, why FROM withheld WHERE kpi = 'with_parents' ORDER BY 1",
      ),
    ).toEqual([
      [CORNWALL, 'small'],
      [CAMDEN, 'small'],
    ]);
  });

  it('has no number of a published figure that is withheld, and no rank', async () => {
    await everyone.addFile({
      name: 'list.csv',
      kind: 'csv',
      bytes: new TextEncoder().encode(repositoryFile('data/published/withheld.csv')),
    });
    const listed = `FROM list JOIN figures_published AS f ON f.area_code = list.area_code
      AND f.kpi = list.kpi AND f.period = list.period
      AND f.breakdown = coalesce(list.breakdown, '') AND f.category = coalesce(list.category, '')`;
    const [[all, shown] = []] = await rows(
      everyone,
      `SELECT count(*), count(coalesce(f.value, f.numerator, f.denominator)) ${listed}`,
    );
    expect(Number(all)).toBeGreaterThan(1500);
    expect(shown).toBe('0');
    expect(
      await rows(
        everyone,
        "SELECT count(*) FROM list SEMI JOIN ranks_published USING (area_code, kpi, period) WHERE coalesce(breakdown, '') = ''",
      ),
    ).toEqual([['0']]);
    await everyone.run('DROP TABLE list');
  });

  it('withholds by another threshold wherever figures are published', async () => {
    const settings = { ...DEFAULT_SETTINGS, view: 'public', threshold: 9 } as const;
    const strict = await startConsole({
      copy: () => product.calculator.copy(DURHAM, settings, []),
    });
    const small =
      "SELECT count(*) FROM figures_published JOIN kpis ON id = kpi WHERE breakdown <> '' AND unit = 'percent' AND numerator BETWEEN 1 AND 9 AND flag = ''";
    expect(await rows(strict, small)).toEqual([['0']]);
    expect(Number((await rows(officers, small))[0]?.[0])).toBeGreaterThan(0);
    await strict.close();
  }, 120_000);
});

describe('the views of the cube', () => {
  const ASKED: readonly (readonly [area: string, kpi: string, period: string])[] = [
    [DURHAM, 'placements_3_plus', '2021-22-Q3'],
    [DURHAM, 'cla_rate', '2021-22-Q3'],
    [CAMDEN, 'with_parents', '2021-22-Q3'],
    [CAMDEN, 'same_home_2_years', '2021-22-Q3'],
    [CORNWALL, 'outside_area', '2021-22-Q3'],
  ];
  type Told = Readonly<
    Partial<
      Record<
        | (typeof NUMBERS)[number]
        | 'our_numerator'
        | 'our_value'
        | 'our_high'
        | 'comparator'
        | 'model'
        | 'method'
        | 'rating',
        unknown
      >
    >
  >;
  const NUMBERS = ['value', 'difference', 'relative', 'gap_in_tolerances'] as const;

  it.each(
    ASKED.flatMap((one) => (['public', 'officer'] as const).map((view) => [...one, view] as const)),
  )(
    'give the numbers of the screens: %s, %s, %s in the %s view',
    async (area, kpi, period, view) => {
      const console = view === 'public' ? everyone : officers;
      const settings: RatingSettings = { view, tolerance: 2, toleranceMode: 'percentage' };
      await product.calculator.cube(area, { ...DEFAULT_SETTINGS, ...settings });
      const cube = await readCube(product.engine, area, settings);
      const figure = cube.figure(kpi, period);
      const result = await table(console, figureSql(kpi, period, area, settings));
      const names = result.columns.map(({ name }) => name);
      const found = (await result.rows(0, result.rowCount)).map(
        (cells) => Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])) as Told,
      );
      const number = (text: unknown) => (text === null || text === undefined ? null : Number(text));
      expect([
        number(found[0]?.our_numerator),
        number(found[0]?.our_value),
        number(found[0]?.our_high),
      ]).toEqual([figure?.numerator, figure?.value, figure?.high]);
      const comparisons = cube.rows.filter(
        (row) => row.section === 'comparison' && row.kpi === kpi && row.period === period,
      );
      const told = (row: Told, role: unknown): string =>
        JSON.stringify([
          role,
          row.model ?? null,
          row.method ?? null,
          row.rating ?? null,
          ...NUMBERS.map((name) =>
            row[name] === null || row[name] === undefined ? null : Number(row[name]),
          ),
        ]);
      expect(
        found
          .filter(({ comparator }) => comparator !== null)
          .map((row) => told(row, row.comparator))
          .sort(),
      ).toEqual(comparisons.map((row) => told(row, row.role)).sort());
    },
  );

  it('answer for another council once that one is asked for', async () => {
    const of = async (area: string) =>
      rows(
        officers,
        `UPDATE asked SET area = '${area}'; SELECT value FROM area_figures WHERE kpi = 'outside_area' AND period = '2021-22-Q3'`,
      );
    expect(await of(CAMDEN)).toEqual([['8.0078125']]);
    expect(await of(CORNWALL)).toEqual([['8.0078125']]);
    expect(await of('E06000001')).toEqual([]);
  });
});

describe('the tables for an analyst', () => {
  it('begin with all figures under one roof, with the names beside the codes', async () => {
    const { tables } = await everyone.schema();
    expect(tables[0]?.name).toBe('figures');
    expect(tables.every(({ origin }) => origin === 'product')).toBe(true);
    expect(
      await rows(
        everyone,
        "SELECT DISTINCT kpi_title, area, origin FROM figures WHERE kpi = 'cla_rate' AND area_code IN ('E06000047', 'E92000001') ORDER BY ALL",
      ),
    ).toEqual([
      ['Children in our care, per 10,000 children', 'County Durham', 'own'],
      ['Children in our care, per 10,000 children', 'County Durham', 'published'],
      ['Children in our care, per 10,000 children', 'England', 'published'],
    ]);
  });

  it('say what a KPI counts, where published figures come from and which files there are', async () => {
    expect(
      await rows(everyone, "SELECT definition FROM kpis WHERE id = 'placements_3_plus'"),
    ).toEqual([
      [
        'The share of children in our care who have had three or more placements in the 12 months to the last day of the quarter.',
      ],
    ]);
    expect(
      await rows(
        everyone,
        'SELECT count(*) FROM figures_published ANTI JOIN releases ON id = source',
      ),
    ).toEqual([['0']]);
    expect(await rows(everyone, 'SELECT file, size, loaded_at FROM files')).toEqual([
      ['figures.csv', '12345.0', '2026-01-31T10:00:00Z'],
    ]);
  });

  it('are those of the product: as many areas, neighbours and years, and the targets', async () => {
    const [[areas, neighbours] = []] = await rows(
      everyone,
      'SELECT (SELECT count(*) FROM areas), (SELECT count(*) FROM neighbours)',
    );
    const lines = (path: string) => repositoryFile(path).trim().split('\n').length - 1;
    expect([Number(areas), Number(neighbours)]).toEqual([
      lines('data/areas.csv'),
      lines('data/neighbours.csv'),
    ]);
    expect(Number((await rows(everyone, 'SELECT count(*) FROM targets'))[0]?.[0])).toBe(
      lines('data/example/targets.csv'),
    );
  });
});

it('whatever is done in the console, the product has its figures', async () => {
  const settings: RatingSettings = { view: 'officer', tolerance: 2, toleranceMode: 'percentage' };
  const before = await queryCube(product.engine, DURHAM, settings);
  const console = await consoleOf(product, 'officer');
  await console.run(
    'DELETE FROM figures_own; UPDATE figures_published SET value = 0; DROP VIEW figures; DROP TABLE figures_published; DROP TABLE kpis; DROP TABLE asked',
  );
  const after = await queryCube(product.engine, DURHAM, settings);
  expect(after.column).toEqual(before.column);
  await console.close();
});
