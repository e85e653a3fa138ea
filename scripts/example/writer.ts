/** Figures and targets as CSV: UTF-8, LF, a heading, quotes only where they are needed. */

import type { Target } from './anchors.ts';
import type { Figure } from './figure.ts';
import { COUNTY_DURHAM } from './published.ts';

const NOTE = 'Illustrative example';

type Cell = string | number | undefined;

function line(cells: readonly Cell[]): string {
  return cells
    .map((cell) => String(cell ?? ''))
    .map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(',');
}

function table(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [heading, ...rows].map((row) => `${line(row)}\n`).join('');
}

/** The tidy layout of quarterly figures, with a note on every row. */
export function figuresCsv(figures: readonly Figure[]): string {
  const heading = [
    'time_period',
    'time_identifier',
    'geographic_level',
    'new_la_code',
    'la_name',
    'kpi',
    'breakdown',
    'category',
    'numerator',
    'denominator',
    'value',
    'note',
  ];
  const rows = figures.map((figure) => [
    figure.quarter.year.replace('-', ''),
    figure.annual ? 'Financial year' : `Financial year Q${figure.quarter.quarter}`,
    'Local authority',
    COUNTY_DURHAM.code,
    COUNTY_DURHAM.name,
    figure.kpi,
    figure.breakdown,
    figure.category,
    figure.numerator,
    figure.denominator,
    figure.value,
    NOTE,
  ]);
  return table(heading, rows);
}

/** The helper file of targets. */
export function targetsCsv(targets: readonly Target[]): string {
  return table(
    ['kpi', 'period_from', 'target', 'tolerance', 'tolerance_mode'],
    targets.map(({ kpi, from, target, tolerance, mode }) => [kpi, from, target, tolerance, mode]),
  );
}
