import type { Connection } from '../../src/db/connection.ts';
import { type DataFiles, type LoadedFigures, setLoads } from '../../src/figures/tables.ts';
import { startedEngine } from '../engine.ts';
import { PUBLISHED } from './published-fixture.ts';

/**
 * A small country: region R with the authorities A, B, C, D (and O, which ended in March 2020),
 * region Z with N01 to N10 and X1 to X5, and England.
 */
const AREAS = `
E92000001,England,country,,
R,Our region,region,,
Z,Other region,region,,
A,Ashby,authority,R,
B,Birch,authority,R,
C,Cedar,authority,R,
D,Dale,authority,R,
O,Oldtown,authority,R,2020-03-31
${[
  'N01',
  'N02',
  'N03',
  'N04',
  'N05',
  'N06',
  'N07',
  'N08',
  'N09',
  'N10',
  'X1',
  'X2',
  'X3',
  'X4',
  'X5',
]
  .map((code) => `${code},Place ${code},authority,Z,`)
  .join('\n')}
`;

/** A has ten neighbours in both models, five shared; B in the 2025 model alone; the others none. */
const NEIGHBOURS: readonly (readonly [model: string, area: string, codes: string])[] = [
  ['2025', 'A', 'N01 N02 N03 N04 N05 N06 N07 N08 N09 N10'],
  ['2021', 'A', 'N01 N02 N03 N04 N05 X1 X2 X3 X4 X5'],
  ['2025', 'B', 'N10 N09 N08 N07 N06 N05 N04 N03 N02 N01'],
];

const FIGURE_HEADER =
  'kpi,area_code,period,period_end,basis,breakdown,category,numerator,denominator,value,flag,marks';

/** The end of each period of the fixtures, written out by hand. */
const ENDS: Readonly<Record<string, string>> = {
  '2019-20': '2020-03-31',
  '2020-21': '2021-03-31',
  '2021-22': '2022-03-31',
  '2020-21-Q2': '2020-09-30',
  '2020-21-Q3': '2020-12-31',
  '2020-21-Q4': '2021-03-31',
  '2021-22-Q1': '2021-06-30',
  '2021-22-Q2': '2021-09-30',
  '2021-22-Q3': '2021-12-31',
  '2021-22-Q4': '2022-03-31',
  '2022-23-Q1': '2022-06-30',
  '2022-23-Q2': '2022-09-30',
};

const BASES: Readonly<Record<string, string>> = {
  placements_3_plus: 'rolling_year',
  same_home_2_years: 'snapshot',
  outside_area: 'snapshot',
  cla_number: 'snapshot',
  cla_rate: 'snapshot',
  cla_started: 'flow',
  missing_children: 'flow',
  sdq_score: 'year',
  population_0_17: 'snapshot',
};

/** One figure as the fixtures write it; a quarter's percentage is worked out from n and d. */
export interface Given {
  readonly kpi: string;
  readonly area?: string;
  readonly period: string;
  readonly n?: number;
  readonly d?: number;
  readonly value?: number;
  readonly flag?: string;
  readonly marks?: string;
  readonly basis?: string;
  readonly breakdown?: string;
  readonly category?: string;
  /** For periods outside the list above. */
  readonly end?: string;
}

function csvRow(given: Given): string {
  const { kpi, area = 'A', period, n, d, flag = '', marks = '' } = given;
  const share = n !== undefined && d !== undefined ? (100 * n) / d : n;
  const value = flag === '' ? (given.value ?? share) : undefined;
  const parts = [given.breakdown ?? '', given.category ?? ''];
  const end = given.end ?? ENDS[period];
  if (end === undefined) throw new Error(`The fixture has no end for ${period}.`);
  const basis = given.basis ?? BASES[kpi] ?? '';
  return [kpi, area, period, end, basis, ...parts, n, d, value, flag, marks].join(',');
}

/** Figures as the text of one load. */
export function load(id: string, figures: readonly Given[]): LoadedFigures {
  return { id, figuresCsv: `${[FIGURE_HEADER, ...figures.map(csvRow)].join('\n')}\n` };
}

/** Replaces all own figures with one load of these. */
export async function give(connection: Connection, figures: readonly Given[]): Promise<void> {
  await setLoads(connection, [load('our file', figures)]);
}

/** Published rows: `kpi area year value [numerator denominator]`; a word for a value is its flag. */
function publishedRow(line: string): string {
  const [kpi = '', area = '', year = '', value = '', n = '', d = ''] = line.trim().split(/\s+/);
  const period = `${Number(year) - 1}-${year.slice(2)}`;
  const yearly = ['cla_started', 'missing_children', 'sdq_score'].includes(kpi);
  const basis = yearly ? 'year' : (BASES[kpi] ?? '');
  const [number, flag] = Number.isNaN(Number(value)) ? ['', value] : [value, ''];
  const end = `${year}-03-31`;
  return [kpi, area, period, end, basis, '', '', n, d, number, flag, 'published', 'release'].join(
    ',',
  );
}

/** The product's tables filled with the fixture. */
function fixtureFiles(published: string = PUBLISHED): DataFiles {
  const lines = published.split('\n').filter((line) => line.trim() !== '');
  return {
    'areas.csv': [
      'code,name,level,la_code,region_code,sub_region_code,valid_from,valid_to,predecessors,successors,aliases',
      ...AREAS.trim()
        .split('\n')
        .map((line) => {
          const [code, name, level, region, validTo] = line.split(',');
          return `${code},${name},${level},,${region},,,${validTo},,,`;
        }),
      '',
    ].join('\n'),
    'neighbours.csv': [
      'model,area_code,neighbour_code,rank,closeness',
      ...NEIGHBOURS.flatMap(([model, area, codes]) =>
        codes.split(' ').map((code, at) => `${model},${area},${code},${at + 1},Close`),
      ),
      '',
    ].join('\n'),
    'dfe.csv': `${[`${FIGURE_HEADER},source`, ...lines.map(publishedRow)].join('\n')}\n`,
    'ons.csv': `${FIGURE_HEADER},source\n`,
  };
}

/** A started engine with the fixture's tables and no own figures. */
export function fixtureEngine(published?: string): Promise<Connection> {
  return startedEngine(fixtureFiles(published));
}
