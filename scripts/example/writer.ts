/** Figures and targets as CSV: UTF-8, LF, a heading, quotes only where they are needed. */

import { toCsv } from '../../src/kpis/csv.ts';
import { TIDY_COLUMNS } from '../../src/kpis/tidy-layout.ts';
import type { Target } from './anchors.ts';
import type { Figure } from './figure.ts';
import { COUNTY_DURHAM } from './published.ts';

const NOTE = 'Illustrative example';

/** The tidy layout of quarterly figures, with a note on every row. */
export function figuresCsv(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.quarter.year.replace('-', ''),
    figure.annual ? 'Financial year' : `Financial year Q${figure.quarter.quarter}`,
    'Local authority',
    COUNTY_DURHAM.code,
    COUNTY_DURHAM.name,
    figure.kpi,
    figure.breakdown ?? null,
    figure.category ?? null,
    figure.numerator ?? null,
    figure.denominator ?? null,
    figure.value ?? null,
    NOTE,
  ]);
  return toCsv([...TIDY_COLUMNS, 'note'], rows);
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
