import type { Row } from '../../src/db/connection.ts';
import { CUBE_SHAPE, type CubeColumns } from '../../src/figures/cube-shape.ts';
import { findKpi, KPIS } from '../../src/kpis/catalogue.ts';
import type { KpiDefinition } from '../../src/kpis/definition.ts';
import { periodEnd } from '../../src/kpis/periods.ts';
import type { Choice } from '../../src/models/comparators.ts';
import type { Comparison, Cube, Figure } from '../../src/models/cube.ts';
import { readCube } from '../../src/models/read-cube.ts';

/** Cubes written by hand, row by row as the query gives them, and read by the product's reader. */
export type CubeRow = Partial<Row<typeof CUBE_SHAPE>>;

export const DURHAM = 'E06000047';
export const Q3 = '2021-22-Q3';
export const NEIGHBOURS: Choice = { compare: 'neighbours', model: '2025', method: 'median' };

/** The KPIs that are shown without a figure too, sorted; tests/kpis has them written out. */
export const ALWAYS_SHOWN: readonly string[] = KPIS.filter((kpi) => kpi.optional !== true)
  .map(({ id }) => id)
  .sort();

const NAMES = Object.keys(CUBE_SHAPE) as (keyof typeof CUBE_SHAPE)[];

export function cubeOf(rows: readonly CubeRow[], areaCode: string = DURHAM): Cube {
  const column = Object.fromEntries(
    NAMES.map((name) => [name, rows.map((row) => row[name] ?? null)]),
  );
  return readCube(areaCode, { rowCount: rows.length, column } as unknown as CubeColumns);
}

export function kpiOf(id: string): KpiDefinition {
  const kpi = findKpi(id);
  if (kpi === undefined) throw new Error(`There is no KPI ${id}.`);
  return kpi;
}

interface GivenFigure {
  readonly n?: number;
  readonly d?: number;
  readonly flag?: Figure['flag'];
  readonly marks?: string;
  readonly origin?: Figure['origin'];
  readonly source?: string;
  readonly basis?: Figure['basis'];
  /** The quarters that show it; a quarter's own figure is shown by the quarter. */
  readonly shownIn?: readonly string[];
}

/** A figure and where it is shown. A value that is not given is numerator over denominator. */
export function figure(
  kpi: string,
  period: string,
  value: number | null,
  given: GivenFigure = {},
): CubeRow[] {
  const end = periodEnd(period);
  const shownIn = given.shownIn ?? (period.includes('Q') ? [period] : [`${period}-Q4`]);
  return [
    {
      section: 'figure',
      kpi,
      period,
      period_end: end,
      basis: given.basis ?? kpiOf(kpi).basis,
      numerator: given.n ?? null,
      denominator: given.d ?? null,
      value,
      flag: given.flag ?? '',
      marks: given.marks ?? '',
      source: given.source ?? 'load-1',
      role: given.origin ?? 'own',
    },
    ...shownIn.map((quarter) => ({
      section: 'shown',
      kpi,
      period,
      quarter,
      period_end: periodEnd(quarter),
    })),
  ];
}

interface GivenComparison {
  readonly of?: string;
  readonly ours?: number;
  readonly n?: number;
  readonly d?: number;
  readonly period?: string;
  readonly flag?: string;
  readonly published?: boolean;
  readonly counted?: number;
  readonly outOf?: number;
  readonly why?: Comparison['why'];
  readonly tolerance?: number;
  readonly mode?: 'percentage' | 'points';
  readonly gap?: number;
  readonly rating?: Comparison['rating'];
  readonly aboutTheSame?: boolean;
  readonly withinChance?: boolean;
  readonly model?: string;
  readonly method?: string;
}

const FROM: Readonly<Record<string, string>> = {
  'last-year': '2020-21-Q3',
  previous: '2021-22-Q2',
  target: Q3,
};

/** What the figure of Q3 2021/22 stands beside; the arithmetic of `ours` minus `value` is done. */
export function beside(
  kpi: string,
  comparator: Comparison['comparator'],
  value: number | null,
  given: GivenComparison = {},
): CubeRow {
  const { ours } = given;
  const period = given.period ?? FROM[comparator] ?? '2020-21';
  const difference = ours === undefined || value === null ? null : ours - value;
  return {
    section: 'comparison',
    kpi,
    period: given.of ?? Q3,
    role: comparator,
    comparator_period: period,
    period_end: periodEnd(period),
    numerator: given.n ?? null,
    denominator: given.d ?? null,
    value,
    flag: given.flag ?? '',
    published: given.published ?? ['neighbours', 'region', 'england'].includes(comparator),
    counted: given.counted ?? null,
    out_of: given.outOf ?? null,
    why: given.why ?? '',
    difference,
    relative: difference === null || !value ? null : (100 * difference) / value,
    tolerance: given.tolerance ?? 2,
    tolerance_mode: given.mode ?? 'percentage',
    gap_in_tolerances: given.gap ?? null,
    about_the_same: given.aboutTheSame ?? false,
    rating: given.rating ?? null,
    within_chance: given.withinChance ?? null,
    ...(comparator === 'neighbours'
      ? { model: given.model ?? '2025', method: given.method ?? 'median' }
      : {}),
  };
}

/** A published figure of an area in a year. */
export function published(
  kpi: string,
  year: string,
  role: string,
  areaCode: string,
  value: number | null,
  given: { readonly n?: number; readonly d?: number; readonly flag?: string } = {},
): CubeRow {
  return {
    section: 'published',
    kpi,
    period: year,
    period_end: periodEnd(year),
    role,
    area_code: areaCode,
    numerator: given.n ?? null,
    denominator: given.d ?? null,
    value,
    flag: given.flag ?? '',
  };
}

/** A part of a figure: an age band, a reason. */
export function part(
  kpi: string,
  period: string,
  breakdown: string,
  category: string,
  value: number | null,
  [n, d]: readonly number[] = [],
): CubeRow {
  return {
    section: 'part',
    kpi,
    period,
    period_end: periodEnd(period),
    breakdown,
    category,
    numerator: n ?? null,
    denominator: d ?? null,
    value,
    flag: value === null ? 'suppressed' : '',
  };
}

/** The council's place among all authorities in a year. */
export function rank(
  kpi: string,
  year: string,
  place: number,
  authorities: number,
  quartile: string,
): CubeRow {
  return {
    section: 'rank',
    kpi,
    period: year,
    period_end: periodEnd(year),
    counted: place,
    out_of: authorities,
    rating: quartile,
  };
}

/** The figure and one comparison of a KPI, as the sentences take them. */
export function pair(
  kpi: string,
  value: number | null,
  comparator: Comparison['comparator'],
  theirs: number | null,
  given: GivenComparison & { readonly figure?: GivenFigure } = {},
): { kpi: KpiDefinition; figure: Figure; comparison: Comparison } {
  const ours = value === null ? {} : { ours: value };
  const cube = cubeOf([
    ...figure(kpi, Q3, value, given.figure),
    beside(kpi, comparator, theirs, { ...ours, ...given }),
  ]);
  const shown = cube.shown(kpi, Q3);
  const comparison = shown && cube.comparison(shown, comparator, '2025', 'median');
  if (shown === null || comparison === null) throw new Error('The cube has not what was written.');
  return { kpi: kpiOf(kpi), figure: shown, comparison };
}
