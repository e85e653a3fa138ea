/** One figure of the example: a row of the tidy layout before it is written. */

import type { Quarter } from './calendar.ts';

export interface Figure {
  readonly quarter: Quarter;
  /** True for figures that stand once a year, at 31 March. */
  readonly annual?: true;
  readonly kpi: string;
  /** Both absent for the headline. */
  readonly breakdown?: string;
  readonly category?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  /** As it is written: whole for counts, one decimal for the rest, `x` where not recorded. */
  readonly value: string;
}

/** A part of a headline: `{ breakdown: 'Age', category: 'Under 1' }`. */
export interface Slice {
  readonly breakdown: string;
  readonly category: string;
}

/** A number of children or events. */
export function count(kpi: string, quarter: Quarter, number: number, slice?: Slice): Figure {
  return { quarter, kpi, ...slice, numerator: number, value: String(number) };
}

/** A share: `per` is 100 for a percentage, 10,000 for a rate. */
export function share(
  kpi: string,
  quarter: Quarter,
  numerator: number,
  denominator: number,
  slice?: Slice,
  per = 100,
): Figure {
  const value = oneDecimal((per * numerator) / denominator);
  return { quarter, kpi, ...slice, numerator, denominator, value };
}

/** A number to one decimal, halves up, as text. */
export function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1);
}

/** Key of the period that a figure is of: `2021-22-Q3`, or `2021-22` where it stands once a year. */
export function periodOf({ quarter, annual }: Pick<Figure, 'quarter' | 'annual'>): string {
  return annual === true ? quarter.year : quarter.key;
}
