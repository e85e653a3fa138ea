import { type DataFigure, KPI_IDS, OWN, own, unitOf } from '../data-rows.ts';
import type { Cell } from '../example-console.ts';

/** The example's own figures as the expected values of the questions need them. */

export const LATEST = '2024-25-Q4';
export const tenths = (value: number) => Math.round(value * 10) / 10;

/** Rows by the text of one of their columns. */
export const by = (rows: readonly Readonly<Record<string, Cell>>[], name: string) =>
  new Map(rows.map((row) => [String(row[name]), row]));

/** The percentages of a quarter with both numbers, by KPI. */
export const percentages = (period: string): DataFigure[] =>
  KPI_IDS.filter((kpi) => unitOf(kpi) === 'percent').flatMap((kpi) => {
    const figure = own(kpi, period);
    return figure?.numerator == null || figure.denominator === null ? [] : [figure];
  });
/** Its numbers above and below the line. */
export const pair = (figure: DataFigure | undefined): [number, number] => [
  figure?.numerator ?? Number.NaN,
  figure?.denominator ?? Number.NaN,
];

/** The quarters of the example, first to last. */
export const QUARTERS = [
  ...new Set(OWN.filter(({ period }) => period.includes('Q')).map(({ period }) => period)),
].sort();
export const quarterBefore = (period: string) => QUARTERS[QUARTERS.indexOf(period) - 1] ?? '';
