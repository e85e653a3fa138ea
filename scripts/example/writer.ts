/** Wanted figures and targets as CSV: UTF-8, LF, a heading, quotes only where they are needed. */

import { toCsv } from '../../src/kpis/csv.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../../src/kpis/tidy-layout.ts';
import type { Target } from './anchors.ts';
import { type Figure, periodOf } from './figure.ts';
import { COUNTY_DURHAM } from './published.ts';

/** Wanted figures in the tidy layout, for the generator of the extracts. */
export function figuresCsv(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { time_period, time_identifier } = tidyPeriod(periodOf(figure));
    return [
      time_period,
      time_identifier,
      'Local authority',
      COUNTY_DURHAM.code,
      COUNTY_DURHAM.name,
      figure.kpi,
      figure.breakdown ?? null,
      figure.category ?? null,
      figure.numerator ?? null,
      figure.denominator ?? null,
      figure.value,
    ];
  });
  return toCsv(TIDY_COLUMNS, rows);
}

/** The helper file of targets. */
export function targetsCsv(targets: readonly Target[]): string {
  return toCsv(
    ['kpi', 'period_from', 'target', 'tolerance', 'tolerance_mode'],
    targets.map(({ kpi, from, target, tolerance, mode }) => [
      kpi,
      from,
      target,
      tolerance ?? null,
      mode ?? null,
    ]),
  );
}
