import type { Child } from './child.ts';
import type { Quarter } from './quarters.ts';

/** What the reference gives. */
export interface Figure {
  readonly kpi: string;
  readonly period: string;
  /** The count; the n of a percentage; the sum of a score. */
  readonly numerator: number;
  /** The N of a percentage, the children of a score; null for counts and rates. */
  readonly denominator: number | null;
  /** "Until the extracts reach back to S …": too little history for this figure. */
  readonly shortHistory: boolean;
  /** How many have each outcome; they add up to the denominator. Null where there is none. */
  readonly bands: Readonly<Record<string, number>> | null;
}

/** A figure before its quarter is known. */
export interface Counted {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly bands?: Readonly<Record<string, number>>;
}

/** The children a quarter's snapshots are of. */
export interface Snapshot {
  readonly quarter: Quarter;
  /** Everyone any table names. */
  readonly children: readonly Child[];
  /** Those in care on E. */
  readonly inCare: readonly Child[];
}

/** A percentage: those of `all` for whom something holds. */
export function share<T>(all: readonly T[], holds: (one: T) => boolean): Counted {
  return { numerator: all.filter(holds).length, denominator: all.length };
}

/** The bands of `all`, every band of the list there, none with none. */
export function bandsOf<T>(
  all: readonly T[],
  names: readonly string[],
  band: (one: T) => string,
): Readonly<Record<string, number>> {
  const bands: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  for (const one of all) {
    const name = band(one);
    bands[name] = (bands[name] ?? 0) + 1;
  }
  return bands;
}

/** A plain count. */
export function count(numerator: number): Counted {
  return { numerator, denominator: null };
}
