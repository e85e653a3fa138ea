/** Series that several topics share: percentages that meet the published ones, and splits. */

import { apportion } from './apportion.ts';
import { QUARTERS, type Quarter, YEAR_ENDS } from './calendar.ts';
import { count, type Figure, share } from './figure.ts';
import { type Anchors, quarterly } from './interpolate.ts';
import type { Published, PublishedFigure } from './published.ts';
import { noiseOf } from './random.ts';

/** The value of a series at a quarter. @throws {Error} outside the example's 24 quarters. */
export function valueAt(series: readonly number[], index: number): number {
  const value = series[index];
  if (value === undefined) throw new Error(`no value for quarter ${index}`);
  return value;
}

/** Fewest and most of a group that publish as this whole percentage (halves round up). */
export function roundsTo(percent: number, denominator: number): { least: number; most: number } {
  const rounded = (numerator: number) => Math.round((100 * numerator) / denominator);
  let least = Math.max(0, Math.floor(((percent - 0.5) * denominator) / 100) - 1);
  while (rounded(least) < percent) least += 1;
  let most = least;
  while (most < denominator && rounded(most + 1) === percent) most += 1;
  if (rounded(least) !== percent) throw new Error(`no number of ${denominator} is ${percent}%`);
  return { least, most };
}

/**
 * The numerator that meets a published percentage: the published one, or that nearest to the wish.
 * @throws {Error} when the published numbers do not give the published percentage.
 */
export function meeting(figure: PublishedFigure, denominator: number, wish: number): number {
  const { least, most } = roundsTo(figure.value, denominator);
  const numerator = figure.numerator ?? Math.min(Math.max(Math.round(wish), least), most);
  if (numerator < least || numerator > most) {
    throw new Error(`${numerator} of ${denominator} is not the published ${figure.value}%`);
  }
  return numerator;
}

export interface Percentage {
  readonly kpi: string;
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

export interface PercentageRequest {
  readonly kpi: string;
  readonly denominators: readonly number[];
  /** Shares from 0 to 1: the story, and fourth quarters without a published figure. */
  readonly anchors: Anchors;
  /** The most that noise may move the share. */
  readonly noise: number;
  readonly season?: readonly [number, number, number];
  /** Absent where the published figure counts something else (a year and not a quarter). */
  readonly published?: Published;
}

/** A percentage for every quarter; its fourth quarters meet what is published. */
export function percentage(request: PercentageRequest): Percentage {
  const { kpi, denominators, anchors, noise, season, published } = request;
  const stray = noiseOf(`${kpi} within the rounding`);
  const met: Record<string, number> = {};
  for (const { index, key, year } of YEAR_ENDS) {
    const figure = published?.find(kpi, year);
    if (figure === undefined) continue;
    const denominator = valueAt(denominators, index);
    if (figure.denominator !== null && figure.denominator !== denominator) {
      throw new Error(`${kpi} ${key}: ${denominator}, but ${figure.denominator} is published`);
    }
    const wish = anchors[key] ?? (figure.value + 0.3 * stray()) / 100;
    met[key] = meeting(figure, denominator, wish * denominator) / denominator;
  }
  const shares = quarterly({ ...anchors, ...met }, { name: kpi, noise, ...(season && { season }) });
  const numerators = shares.map((value, index) => {
    const denominator = valueAt(denominators, index);
    return Math.min(denominator, Math.max(0, Math.round(value * denominator)));
  });
  return { kpi, numerators, denominators };
}

/** The headline rows of a percentage. */
export function shareFigures({ kpi, numerators, denominators }: Percentage): Figure[] {
  return QUARTERS.map((quarter) =>
    share(kpi, quarter, valueAt(numerators, quarter.index), valueAt(denominators, quarter.index)),
  );
}

/** The headline rows of a count. */
export function countFigures(kpi: string, numbers: readonly number[]): Figure[] {
  return QUARTERS.map((quarter) => count(kpi, quarter, valueAt(numbers, quarter.index)));
}

/** Whole numbers by category, a list of 24 for each. */
export type Split = ReadonlyMap<string, readonly number[]>;

/**
 * Splits a number into categories for every quarter, by weights that move between their anchors.
 * @param noise the most that noise may move a weight, as a share of its average.
 */
export function split(
  name: string,
  totals: readonly number[],
  weights: Readonly<Record<string, Anchors>>,
  noise: number,
): Split {
  const categories = Object.keys(weights);
  const paths = Object.entries(weights).map(([category, anchors]) => {
    const values = Object.values(anchors);
    const mean = values.reduce((all, value) => all + value, 0) / values.length;
    return quarterly(anchors, { name: `${name} ${category}`, noise: noise * mean });
  });
  const portions = QUARTERS.map(({ index }) =>
    apportion(
      valueAt(totals, index),
      paths.map((path) => ({ weight: Math.max(0, valueAt(path, index)) })),
    ),
  );
  return new Map(
    categories.map((category, place) => [category, portions.map((parts) => valueAt(parts, place))]),
  );
}

/** Rows of a split: counts, or shares of what `denominators` gives. */
export function splitFigures(
  kpi: string,
  breakdown: string,
  parts: Split,
  denominators?: (quarter: Quarter, category: string) => number,
): Figure[] {
  return QUARTERS.flatMap((quarter) =>
    [...parts].map(([category, numbers]) => {
      const number = valueAt(numbers, quarter.index);
      const slice = { breakdown, category };
      return denominators === undefined
        ? count(kpi, quarter, number, slice)
        : share(kpi, quarter, number, denominators(quarter, category), slice);
    }),
  );
}

/** The denominators of a KPI: published where they are, else between the anchors. */
export function cohort(
  kpi: string,
  anchors: Anchors,
  published: Published,
  noise: number,
): number[] {
  const known: Record<string, number> = {};
  for (const { key, year } of YEAR_ENDS) {
    const denominator = published.find(kpi, year)?.denominator;
    if (typeof denominator === 'number') known[key] = denominator;
  }
  return quarterly({ ...anchors, ...known }, { name: `${kpi} cohort`, noise }).map(Math.round);
}
