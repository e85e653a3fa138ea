import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/data/build.ts';
import { type Change, writePublishedFolder } from './published-folder.ts';
import { byKey, keyOf, type Row, readTable } from './tables.ts';

let base = '';
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'data-build-'));
});
afterAll(async () => {
  await rm(base, { recursive: true, force: true });
});

let made = 0;
/** A made-up folder of published files, changed, and where its data is to go. */
async function folder(change?: Change): Promise<{ from: string; to: string }> {
  made += 1;
  const from = join(base, `published-${made}`);
  await writePublishedFolder(from, change);
  return { from, to: join(base, `made-${made}`, 'data') };
}

const outputs = [
  'areas.csv',
  'neighbours.csv',
  'published/dfe.csv',
  'published/ons.csv',
  'published/source.json',
];
const bytesOf = (to: string) =>
  Promise.all(outputs.map((name) => readFile(join(to, name), 'utf8')));

const HEADLINE_LABEL = 'Children looked after on 31 March each year';
const CHILDREN = 'ees/cla_number_and_rate_per_10k_children.csv';
const only =
  (wanted: string, change: (text: string) => string | null): Change =>
  (path, text) =>
    path === wanted ? change(text) : text;

describe('a build of a small made-up folder', () => {
  let areas: Row[] = [];
  let figures: ReadonlyMap<string, Row> = new Map();
  let population: ReadonlyMap<string, Row> = new Map();
  let to = '';
  let disagreements: readonly string[] = [];

  beforeAll(async () => {
    const made = await folder();
    to = made.to;
    disagreements = (await build(made.from, to)).disagreements;
    areas = await readTable(join(to, 'areas.csv'));
    figures = byKey(await readTable(join(to, 'published/dfe.csv')));
    population = byKey(await readTable(join(to, 'published/ons.csv')));
  });

  it('reads files with and without a byte-order mark', () => {
    expect(figures.get(keyOf('cla_rate', 'E06000047', '2022-23'))).toMatchObject({
      numerator: '1065',
      denominator: '99455',
      value: '107',
      flag: '',
      source: 'dfe-ees-cla-2024',
    });
  });

  it('turns every symbol into its reason', () => {
    const flag = (kpi: string, area: string, period: string) => {
      const row = figures.get(keyOf(kpi, area, period));
      return [row?.['value'], row?.['flag']];
    };
    expect(flag('cla_number', 'E06000047', '2023-24')).toEqual(['', 'suppressed']);
    expect(flag('cla_number', 'E09000007', '2022-23')).toEqual(['', 'low_reliability']);
    expect(flag('cla_number', 'E09000007', '2023-24')).toEqual(['', 'missing']);
    expect(flag('placements_3_plus', 'E09000007', '2022-23')).toEqual(['', 'rounds_to_zero']);
    expect(flag('placements_3_plus', 'E09000007', '2023-24')).toEqual(['', 'rounds_to_zero']);
    expect(flag('sdq_score', 'E06000047', '2020-21')).toEqual(['', 'missing']);
  });

  it('keeps a count beside a percentage that rounds to zero', () => {
    expect(figures.get(keyOf('placements_3_plus', 'E09000007', '2022-23'))).toMatchObject({
      numerator: '1',
      denominator: '10',
    });
  });

  it('leaves out the years in which an authority did not exist', () => {
    expect(figures.has(keyOf('cla_number', 'E10000006', '2022-23'))).toBe(true);
    expect(figures.has(keyOf('cla_number', 'E10000006', '2023-24'))).toBe(false);
    expect(figures.has(keyOf('cla_number', 'E06000063', '2022-23'))).toBe(false);
    expect(figures.has(keyOf('cla_number', 'E06000063', '2023-24'))).toBe(true);
  });

  it('takes LAIT where EES has no row, EES where both have one, and reports where they differ', () => {
    expect(figures.get(keyOf('cla_rate', 'E06000047', '2019-20'))).toMatchObject({
      numerator: '914',
      denominator: '99092',
      value: '92',
      source: 'dfe-lait-2026-04',
    });
    expect(figures.get(keyOf('cla_number', 'E06000047', '2022-23'))).toMatchObject({
      value: '1065',
    });
    expect(disagreements).toEqual(['cla_number E06000047 2023 1065 1066']);
  });

  it('rounds the score and turns "not in touch" round', () => {
    expect(figures.get(keyOf('sdq_score', 'E06000047', '2019-20'))?.['value']).toBe('13.7');
    expect(figures.get(keyOf('in_touch_19_21', 'E06000047', '2019-20'))?.['value']).toBe('93');
  });

  it('has the bands of the care leaver files', () => {
    const band = (category: string) =>
      figures.get(keyOf('eet_19_21', 'E06000047', '2022-23', 'Activity', category));
    expect(band('Not in it: other reasons')).toMatchObject({
      numerator: '5',
      denominator: '25',
      value: '20',
    });
    expect(
      figures.get(keyOf('suitable_17_18', 'E06000047', '2022-23', 'Suitability', 'Not known')),
    ).toMatchObject({ numerator: '9', denominator: '9', value: '30' });
  });

  it('gathers a former code under the current one', () => {
    expect(areas.find((row) => row['code'] === 'E10000023')).toMatchObject({
      level: 'former_code',
      successors: 'E06000065',
    });
    // Mid-2021 under the former code serves 2021-22, and is the denominator of its LAIT rate.
    expect(population.get(keyOf('population_0_17', 'E06000065', '2021-22'))?.['value']).toBe(
      '113000',
    );
    expect(figures.get(keyOf('cla_rate', 'E06000065', '2021-22'))).toMatchObject({
      numerator: '430',
      denominator: '113000',
    });
    expect(population.has(keyOf('population_0_17', 'E06000047', '2014-15'))).toBe(false);
    expect(population.has(keyOf('population_0_17', 'E06000063', '2022-23'))).toBe(false);
  });

  it('maps neighbours to codes and tidies their closeness', async () => {
    const neighbours = await readTable(join(to, 'neighbours.csv'));
    expect(neighbours).toHaveLength(20);
    expect(neighbours[0]).toEqual({
      model: '2021',
      area_code: 'E06000047',
      neighbour_code: 'E09000007',
      rank: '1',
      closeness: 'Very close',
    });
    expect(neighbours[10]).toMatchObject({ model: '2025', closeness: 'Close' });
  });

  it('gives the same bytes again', async () => {
    const before = await bytesOf(to);
    const again = await folder();
    await build(again.from, to);
    expect(await bytesOf(to)).toEqual(before);
  });

  it('gives the same figures from a release with renamed columns', async () => {
    const renamed = await folder((path, text) => {
      if (path === CHILDREN) return text.replace('children_count', 'number');
      if (path.startsWith('ees/')) {
        return text
          .replace(/(children|care_leaver)_count/, 'number')
          .replace(/(children|care_leaver)_percent/, 'percentage');
      }
      return text;
    });
    await build(renamed.from, renamed.to);
    expect(await bytesOf(renamed.to)).toEqual(await bytesOf(to));
  });
});

describe('a folder that is wrong', () => {
  const faults: readonly (readonly [title: string, change: Change, message: RegExp])[] = [
    [
      'a missing file',
      only('statistical_neighbours_2021.csv', () => null),
      /^statistical_neighbours_2021\.csv: the file is missing/,
    ],
    [
      'a missing column',
      only(CHILDREN, (text) => text.replace('rate_per_10000', 'something')),
      /cla_number_and_rate_per_10k_children\.csv: there is no column "rate_per_10000".*something/,
    ],
    [
      'a missing column of the Parquet file',
      only('lait/lait_measures_2016_2025.parquet', () => 'Figures'),
      /lait_measures_2016_2025\.parquet: there is no column "Values"/,
    ],
    [
      'a word among the numbers',
      only(CHILDREN, (text) => text.replace('1065,107', 'about a thousand,107')),
      /per_10k_children\.csv: column "children_count" or "number" holds "about a thousand"/,
    ],
    [
      'a renamed label',
      only(CHILDREN, (text) => text.replaceAll(HEADLINE_LABEL, 'Children in care')),
      /per_10k_children\.csv: no row is labelled "Children looked after on 31 March each year"/,
    ],
    [
      'a period that is no year',
      only(CHILDREN, (text) => text.replace('\n2023,', '\n202223,')),
      /per_10k_children\.csv: column "time_period" holds "202223"/,
    ],
    [
      'a neighbour nobody knows',
      only('statistical_neighbours_2025.csv', (text) => text.replace('202,', '999,')),
      /statistical_neighbours_2025\.csv: the row of 840 names "999"/,
    ],
  ];

  it.each(faults)('%s is named, and nothing is changed', async (_title, change, message) => {
    const { from, to } = await folder(change);
    await mkdir(join(to, 'published'), { recursive: true });
    for (const name of outputs) await writeFile(join(to, name), 'as it was');
    await expect(build(from, to)).rejects.toThrow(message);
    expect(new Set(await bytesOf(to))).toEqual(new Set(['as it was']));
    expect(await readdir(join(to, '..'))).toEqual(['data']);
  });

  it('makes the command end with 1 and one plain sentence', async () => {
    const { from, to } = await folder(only('statistical_neighbours_2021.csv', () => null));
    const script = fileURLToPath(new URL('../../scripts/data/build.ts', import.meta.url));
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', script, '--from', from, '--to', to],
      { encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    expect(run.stderr.trim()).toMatch(/^statistical_neighbours_2021\.csv: the file is missing.*$/);
  });
});
