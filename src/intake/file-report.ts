import type { Row, Shape } from '../db/connection.ts';
import { toCsv } from '../kpis/csv.ts';
import { type Refusal, refusalFinding } from './refusal.ts';
import type { FileReport, Finding, Replacement } from './report.ts';
import { acceptedSummary } from './summary.ts';

export interface TakenIn {
  readonly report: FileReport;
  /** The figures to load, with the columns that `queries/tables/load_figures.sql` reads. */
  readonly figuresCsv: string | null;
}

/** The columns in which accepted figures are kept as CSV. */
export const FIGURE_COLUMNS = [
  'kpi',
  'area_code',
  'period',
  'period_end',
  'basis',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'flag',
  'marks',
] as const;

/** The accepted figures, as `queries/tables/accepted_csv.sql` gives them. */
export const FIGURE_SHAPE = {
  kpi: 'text',
  area_code: 'text',
  area_name: 'text',
  period: 'text',
  period_end: 'text',
  basis: 'text',
  breakdown: 'text',
  category: 'text',
  numerator: 'number',
  denominator: 'number',
  value: 'number',
  flag: 'text',
  marks: 'text',
} as const satisfies Shape;

/** Rows under the heading, and how many of them were taken. */
export interface Counts {
  readonly read: number;
  readonly accepted: number;
}

/** What the file is, before anything of it is known. */
export type Bearer = Pick<FileReport, 'file' | 'size' | 'sha256'>;

/** A file of which nothing is taken in. */
export function refused(
  bearer: Bearer,
  refusal: Refusal,
  more: Partial<Pick<FileReport, 'kind' | 'rowsRead' | 'rowsLeftOut' | 'findings'>> = {},
): TakenIn {
  return {
    report: {
      ...bearer,
      status: 'refused',
      kind: more.kind ?? 'unknown',
      rowsRead: more.rowsRead ?? 0,
      rowsAccepted: 0,
      rowsLeftOut: more.rowsLeftOut ?? 0,
      findings: [refusalFinding(refusal), ...(more.findings ?? [])],
      summary: refusal.message,
      areas: [],
      periods: [],
      kpis: [],
      replaced: [],
      illustrative: false,
    },
    figuresCsv: null,
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap((value) => (value === null ? [] : [value])))];
}

/** A file of which some rows or all are good: the figures in words and as text. */
export function accepted(
  bearer: Bearer,
  counts: Counts,
  figures: readonly Row<typeof FIGURE_SHAPE>[],
  replaced: readonly (Replacement & { readonly areaName: string })[],
  findings: readonly Finding[],
): TakenIn {
  const leftOut = counts.read - counts.accepted;
  const periods = distinct(
    figures
      .toSorted((a, b) => (a.period_end ?? '').localeCompare(b.period_end ?? ''))
      .map((figure) => figure.period),
  );
  return {
    report: {
      ...bearer,
      status: leftOut === 0 ? 'accepted' : 'accepted_in_part',
      kind: 'figures',
      rowsRead: counts.read,
      rowsAccepted: counts.accepted,
      rowsLeftOut: leftOut,
      findings,
      summary: acceptedSummary(
        figures.length,
        distinct(figures.map((figure) => figure.area_name)),
        periods,
        leftOut,
      ),
      areas: distinct(figures.map((figure) => figure.area_code)),
      periods,
      kpis: distinct(figures.map((figure) => figure.kpi)).toSorted(),
      replaced: replaced.map(({ areaCode, period, figures: count, fromFile }) => ({
        areaCode,
        period,
        figures: count,
        fromFile,
      })),
      illustrative: figures.some((figure) => figure.marks === 'illustrative'),
    },
    figuresCsv: toCsv(
      FIGURE_COLUMNS,
      figures.map((figure) => FIGURE_COLUMNS.map((column) => figure[column])),
      'kept',
    ),
  };
}
