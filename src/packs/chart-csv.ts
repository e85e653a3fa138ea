import { toCsv } from '../kpis/csv.ts';
import type { KpiDefinition } from '../kpis/definition.ts';
import { periodEnd } from '../kpis/periods.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../kpis/tidy-layout.ts';
import type {
  BarsModel,
  PartsModel,
  TrendComparator,
  TrendModel,
  TrendPoint,
} from '../models/chart-models.ts';
import { fileWords } from '../models/file-name.ts';

/** What every row of a chart's table says besides its numbers. */
export interface ChartTable {
  readonly kpi: KpiDefinition;
  readonly areaCode: string;
  readonly areaName: string;
  /** The line under the chart: publisher, release, period, licence. */
  readonly source: string;
  /** True while the council's own figures are the illustrative example's. */
  readonly example: boolean;
}

/** Columns after those of the tidy layout, in every chart's table. */
const MORE = ['flag', 'unit', 'title', 'period_end'] as const;
const LAST = ['note', 'source'] as const;

const EXAMPLE = 'Illustrative example';
const PUBLISHED = 'Published figure';

/** A comparator's column, and the last day that each of its values is of where that is known. */
function comparatorColumns({ id, steps }: TrendComparator) {
  const values = { head: id as string, cells: steps.map(({ value }) => value) };
  const ends = steps.map(({ value, periodEnd }) => (value === null ? '' : (periodEnd ?? '')));
  const dated = ends.some((end) => end !== '');
  return dated ? [values, { head: `${id}_period_end`, cells: ends }] : [values];
}

/**
 * The line chart's table: a row a period in the tidy layout, comparators in columns named by their
 * ids, with the dates that they are of. Numbers are raw, as the chart draws them: percentages in
 * percent, rates per 10,000.
 */
export function trendCsv(trend: TrendModel, table: ChartTable): string {
  const beside = trend.comparators.flatMap(comparatorColumns);
  const rows = trend.points.map((point, at) => [
    ...tidyStart(point.period, table),
    '',
    '',
    point.numerator,
    point.denominator,
    point.value,
    ...more(point.period, point.flag, table),
    ...beside.map(({ cells }) => cells[at] ?? null),
    pointNote(point, table),
    table.source,
  ]);
  return toCsv([...TIDY_COLUMNS, ...MORE, ...beside.map(({ head }) => head), ...LAST], rows);
}

function pointNote({ published, flag, shortHistory }: TrendPoint, table: ChartTable): string {
  const whose = published ? PUBLISHED : own(table, flag);
  return [whose, shortHistory === true ? 'Short history' : ''].filter(Boolean).join('; ');
}

/** The table of a figure's parts: a row a category, with its value a year ago. */
export function partsCsv(
  parts: PartsModel,
  of: { readonly period: string; readonly breakdown: string },
  table: ChartTable,
): string {
  const rows = parts.rows.map((row) => [
    ...tidyStart(of.period, table),
    of.breakdown,
    row.category,
    row.numerator,
    row.denominator,
    row.value,
    ...more(of.period, row.flag, { ...table, unit: parts.unit }),
    row.yearAgo,
    own(table, row.flag),
    table.source,
  ]);
  return toCsv([...TIDY_COLUMNS, ...MORE, 'last_year', ...LAST], rows);
}

const LEVELS = {
  area: 'Local authority',
  neighbour: 'Local authority',
  region: 'Regional',
  england: 'National',
} as const;

/** The table of the council among its neighbours: a row an area, in the order of the bars. */
export function barsCsv(bars: BarsModel, year: string, table: ChartTable): string {
  const { time_period, time_identifier } = tidyPeriod(year);
  const rows = bars.bars.map((bar) => [
    time_period,
    time_identifier,
    LEVELS[bar.role],
    bar.areaCode,
    bar.name,
    table.kpi.id,
    '',
    '',
    bar.numerator,
    bar.denominator,
    bar.value,
    ...more(year, bar.flag, table),
    bar.role,
    PUBLISHED,
    table.source,
  ]);
  return toCsv([...TIDY_COLUMNS, ...MORE, 'role', ...LAST], rows);
}

/**
 * The name of a file that leaves: "county-durham-placements-3-plus-2021-22-q3-illustrative-example.csv".
 * `parts` are council, KPI, what of it, and period.
 */
export function takenFileName(parts: readonly string[], example: boolean, ending: string): string {
  const words = [...parts, ...(example ? [EXAMPLE] : [])].join(' ').toLowerCase();
  return `${fileWords(words)}.${ending}`;
}

/** The name of a file of a KPI's chart; `parts` say what of the KPI it is, and of when. */
export function chartFileName(
  { areaName, kpi, example }: ChartTable,
  parts: readonly string[],
  ending: string,
): string {
  return takenFileName([areaName, kpi.id, ...parts], example, ending);
}

function tidyStart(period: string, { kpi, areaCode, areaName }: ChartTable): string[] {
  const { time_period, time_identifier } = tidyPeriod(period);
  return [time_period, time_identifier, 'Local authority', areaCode, areaName, kpi.id];
}

function more(
  period: string,
  flag: string,
  { kpi, unit = kpi.unit }: ChartTable & { readonly unit?: string },
): string[] {
  return [flag, unit, kpi.title, periodEnd(period) ?? ''];
}

function own({ example }: ChartTable, flag: string): string {
  return example && flag !== 'missing' ? EXAMPLE : '';
}
