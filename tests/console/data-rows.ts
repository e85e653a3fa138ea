import { KPIS } from '../../src/kpis/catalogue.ts';
import { dataFile, type Row, readTable } from '../data/tables.ts';

/**
 * The rows of data/ in TypeScript, for expected values that no query of the product has touched:
 * SQL only reads the cells, as text.
 */

export interface DataFigure {
  readonly kpi: string;
  readonly area: string;
  /** `2021-22-Q3`, or `2021-22`. */
  readonly period: string;
  /** `2021-22` */
  readonly year: string;
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: string;
}

const [dfe, ons, example, areaRows, neighbourRows, targetRows] = await Promise.all(
  [
    'published/dfe.csv',
    'published/ons.csv',
    'example/figures.csv',
    'areas.csv',
    'neighbours.csv',
    'example/targets.csv',
  ].map((name) => readTable(dataFile(name))),
);

export const DURHAM = 'E06000047';
export const ENGLAND = 'E92000001';

const unitById = new Map(KPIS.map((kpi) => [kpi.id, kpi.unit]));
const betterById = new Map(KPIS.map((kpi) => [kpi.id, kpi.better]));
const titleById = new Map(KPIS.map((kpi) => [kpi.id, kpi.title]));

export const unitOf = (kpi: string) => unitById.get(kpi) ?? 'count';
export const betterOf = (kpi: string) => betterById.get(kpi) ?? 'neutral';
export const titleOf = (kpi: string) => titleById.get(kpi) ?? kpi;

const cell = (row: Row, name: string): string => row[name] ?? '';
const number = (text: string): number | null => (/^-?[\d.]+$/.test(text) ? Number(text) : null);

/** Every published figure, headlines and parts. */
export const PUBLISHED: readonly DataFigure[] = [...(dfe ?? []), ...(ons ?? [])].map((row) => ({
  kpi: cell(row, 'kpi'),
  area: cell(row, 'area_code'),
  period: cell(row, 'period'),
  year: cell(row, 'period'),
  breakdown: cell(row, 'breakdown'),
  category: cell(row, 'category'),
  numerator: number(cell(row, 'numerator')),
  denominator: number(cell(row, 'denominator')),
  value: number(cell(row, 'value')),
  flag: cell(row, 'flag'),
}));

/** Every figure of the example; a percentage is worked out from its two numbers where it has both. */
export const OWN: readonly DataFigure[] = (example ?? []).map((row) => {
  const start = cell(row, 'time_period');
  const year = `${start.slice(0, 4)}-${start.slice(4)}`;
  const quarter = /Q[1-4]$/.exec(cell(row, 'time_identifier'))?.[0];
  const kpi = cell(row, 'kpi');
  const numerator = number(cell(row, 'numerator'));
  const denominator = number(cell(row, 'denominator'));
  const given = number(cell(row, 'value'));
  const exact = unitOf(kpi) === 'percent' && numerator !== null && denominator !== null;
  return {
    kpi,
    area: cell(row, 'new_la_code'),
    period: quarter === undefined ? year : `${year}-${quarter}`,
    year,
    breakdown: cell(row, 'breakdown'),
    category: cell(row, 'category'),
    numerator,
    denominator,
    value: exact ? (100 * numerator) / denominator : given,
    flag: '',
  };
});

/** The headlines of a list, by KPI, area and period. */
function byPlace(figures: readonly DataFigure[]): ReadonlyMap<string, DataFigure> {
  const headlines = figures.filter(({ breakdown }) => breakdown === '');
  return new Map(headlines.map((one) => [`${one.kpi} ${one.area} ${one.period}`, one]));
}

const publishedByPlace = byPlace(PUBLISHED);
const ownByPlace = byPlace(OWN);

export const published = (kpi: string, area: string, year: string) =>
  publishedByPlace.get(`${kpi} ${area} ${year}`);
export const own = (kpi: string, period: string) => ownByPlace.get(`${kpi} ${DURHAM} ${period}`);

export interface DataArea {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly region: string;
}

export const AREAS: readonly DataArea[] = (areaRows ?? []).map((row) => ({
  code: cell(row, 'code'),
  name: cell(row, 'name'),
  level: cell(row, 'level'),
  region: cell(row, 'region_code'),
}));
export const AUTHORITIES = AREAS.filter(({ level }) => level === 'authority');
export const nameOf = (code: string) => AREAS.find((area) => area.code === code)?.name ?? code;

/** The statistical neighbours of an authority, nearest first. */
export function neighboursOf(area: string, model = '2025'): string[] {
  return (neighbourRows ?? [])
    .filter((row) => row['area_code'] === area && row['model'] === model)
    .sort((one, other) => Number(one['rank']) - Number(other['rank']))
    .map((row) => cell(row, 'neighbour_code'));
}

/** The example's targets: the last that began on or before a period, by the text of the periods. */
export function targetOf(kpi: string, period: string): number | null {
  const begun = (targetRows ?? []).filter(
    (row) => row['kpi'] === kpi && cell(row, 'period_from') <= period,
  );
  return number(cell(begun.at(-1) ?? {}, 'target'));
}

/** Years of a KPI with published headlines, first to last. */
export function yearsOf(kpi: string): string[] {
  const years = PUBLISHED.filter((one) => one.kpi === kpi && one.breakdown === '');
  return [...new Set(years.map(({ period }) => period))].sort();
}

/** `2019-20` of `2024-25` and 5. */
export function yearsBefore(year: string, count: number): string {
  const start = Number(year.slice(0, 4)) - count;
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

/** `2020-21-Q3` of `2021-22-Q3`. */
export const yearBefore = (period: string): string =>
  `${yearsBefore(period.slice(0, 7), 1)}${period.slice(7)}`;

export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

export const KPI_IDS: readonly string[] = KPIS.map(({ id }) => id);
