/**
 * Counts, the cells that show them, and what a reader can add up: all that protecting needs to know
 * of tables. Counts, cells and relations are named by their place in their list.
 */

/** A whole number, printed in a cell or only implied by others. */
export interface Count {
  readonly value: number;
  /** The least that a reader who does not see it must allow for: 1 where it is withheld, else 0. */
  readonly least: number;
  /** True where a reader must not be able to tell its one possible value. */
  readonly sensitive: boolean;
}

/** What is printed or withheld as one: a number, or a percentage with its numerator and denominator. */
export interface Cell {
  /** The counts that it tells, whether it prints them or lets them be worked out. */
  readonly counts: readonly number[];
  /** What withholding it costs the reader; 1 for an ordinary part of a table. */
  readonly cost: number;
  /** Withheld whatever else is. */
  readonly small: boolean;
}

/** Counts that add up to nothing, each with its sign: parts plus, their total minus. */
export type Relation = readonly { readonly count: number; readonly sign: 1 | -1 }[];

export interface System {
  readonly counts: readonly Count[];
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** A number from 1 to the threshold: a count that could point at a child. */
export function isSmall(value: number, threshold: number): boolean {
  return value > 0 && value <= threshold;
}

/** Of cells that cost the same the smaller goes first, by less than a cell even in a large table. */
const COST_OF_A_CHILD = 1e-5;
const LARGEST = 5000;

/** The cost of a cell that shows so many. */
export function costOfCell(cost: number, size: number): number {
  return cost + COST_OF_A_CHILD * Math.min(size, LARGEST);
}
