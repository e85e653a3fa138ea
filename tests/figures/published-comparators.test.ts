import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../src/db/connection.ts';
import { KPIS } from '../../src/kpis/catalogue.ts';
import { startedEngine } from '../engine.ts';
import { comparatorsOf, type Published, readPublished } from './independent.ts';
import { type CubeRow, readCube } from './read-cube.ts';

/** Authorities of all kinds: see data/areas.csv for those that began or ended. */
const AUTHORITIES = {
  'County Durham': 'E06000047',
  Camden: 'E09000007',
  'City of London, with many symbols': 'E09000001',
  'Isle of Wight': 'E06000046',
  'Cumberland, from 2023, not in the 2021 model': 'E06000063',
  'Cumbria, until 2023': 'E10000006',
  'North Yorkshire, which changed its code': 'E06000065',
  'Bournemouth, Christchurch and Poole, from 2019': 'E06000058',
  'Northamptonshire, until 2021': 'E10000021',
  Halton: 'E06000006',
  Birmingham: 'E08000025',
  Kent: 'E10000016',
} as const;

let connection: Connection;
let published: Published;
const known = new Set(KPIS.map((kpi) => kpi.id));

beforeAll(async () => {
  connection = await startedEngine();
  published = await readPublished(fileURLToPath(new URL('../../data', import.meta.url)));
});

const ROLES = ['region', 'england', 'neighbours'];

function nameOf(row: CubeRow): string {
  const role = [row.role, row.comparator_period, row.model, row.method];
  return [row.kpi, row.period, ...role.filter((part) => part !== null && part !== '')].join(' ');
}

describe.each(Object.entries(AUTHORITIES))('%s', (_, area) => {
  let rows: readonly CubeRow[];
  beforeAll(async () => {
    rows = (await readCube(connection, area)).rows;
  });
  const ofArea = () =>
    [...published.figures.values()].filter(
      (figure) => figure.area === area && known.has(figure.kpi),
    );

  it('has the published figures as its own line, and no others', () => {
    const figures = rows.filter((row) => row.section === 'figure');
    const line = (
      row: Pick<CubeRow, 'kpi' | 'period' | 'value' | 'numerator' | 'denominator' | 'flag'>,
    ) => [row.kpi, row.period, row.value, row.numerator, row.denominator, row.flag].join(' ');
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.map(line).sort()).toEqual(ofArea().map(line).sort());
  });

  it('has every comparator, worked out anew, and no others', () => {
    const compared = new Map(
      rows
        .filter((row) => row.section === 'comparison' && ROLES.includes(row.role ?? ''))
        .map((row) => [nameOf(row), row]),
    );
    const expected = ofArea().flatMap((figure) => comparatorsOf(published, figure));
    expect([...compared.keys()].sort()).toEqual(expected.map(({ name }) => name).sort());
    for (const { name, value, counted, outOf } of expected) {
      const row = compared.get(name);
      expect([row?.counted, row?.out_of, row?.why], name).toEqual([counted, outOf, '']);
      if (value === null) expect(row?.value, name).toBeNull();
      else expect(row?.value, name).toBeCloseTo(value, 9);
    }
  });

  it('has its place among all authorities of each year', () => {
    const rated = new Map(
      KPIS.filter(({ better }) => better !== 'neutral').map((kpi) => [kpi.id, kpi]),
    );
    const expected = ofArea()
      .filter((figure) => rated.has(figure.kpi) && figure.value !== null)
      .map((figure) => {
        const field = [...published.figures.values()].filter(
          (other) =>
            other.kpi === figure.kpi &&
            other.end === figure.end &&
            other.value !== null &&
            /^E(06|08|09|10)/.test(other.area),
        );
        const lower = rated.get(figure.kpi)?.better === 'lower';
        const ahead = field.filter(({ value }) =>
          lower ? Number(value) < Number(figure.value) : Number(value) > Number(figure.value),
        ).length;
        const quartile = 'ABCD'[Math.floor((4 * ahead) / field.length)];
        return `${figure.kpi} ${figure.period} ${ahead + 1} ${field.length} ${quartile}`;
      });
    const ranks = rows
      .filter((row) => row.section === 'rank')
      .map((row) => [row.kpi, row.period, row.counted, row.out_of, row.rating].join(' '));
    expect(ranks.sort()).toEqual(expected.sort());
  });

  it('has the published parts of its figures', () => {
    const line = (
      row: Pick<CubeRow, 'kpi' | 'period' | 'breakdown' | 'category' | 'value' | 'numerator'>,
    ) => [row.kpi, row.period, row.breakdown, row.category, row.value, row.numerator].join(' ');
    const parts = rows.filter((row) => row.section === 'part').map(line);
    const expected = published.parts.filter((part) => part.area === area).map(line);
    expect(parts.sort()).toEqual(expected.sort());
  });
});

describe('the table of real values in the rules', () => {
  it('is what County Durham’s figures say', async () => {
    const cube = await readCube(connection, AUTHORITIES['County Durham']);
    const years = ['2018-19', '2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25'];
    const values = (kpi: string) => years.map((year) => cube.figure(kpi, year)?.value);
    expect(values('cla_number')).toEqual([845, 914, 950, 984, 1065, 1208, 1183]);
    expect(values('cla_rate')).toEqual([85, 92, 96, 99, 107, 121, 118]);
    expect(values('placements_3_plus')).toEqual([11, 8, 8, 13, 10, 12, 9]);
    expect(years.map((year) => cube.figure('placements_3_plus', year)?.numerator)).toEqual([
      93, 75, 76, 124, 106, 144, 110,
    ]);
    expect(values('same_home_2_years')).toEqual([62, 65, 66, 65, 67, 70, 70]);
    expect(values('outside_area_20_miles')).toEqual([7, 8, 9, 10, 10, 11, 12]);
    expect(values('eet_19_21')).toEqual([52, 54, 56, 61, 56, 47, 41]);
  });
});
