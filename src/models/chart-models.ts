import type { Flag } from './cube.ts';

/**
 * What a chart says, before it has pixels: `models/` fills these, `charts/` draws them, and tables
 * and alternative text are made from the same numbers.
 */

/** The raw numbers behind what a chart says, for its table as a file. */
interface RawNumbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is no value; empty where there is one. */
  readonly flag: Flag;
}

/** One point of a line; null is a gap and stays one. */
export interface TrendPoint extends RawNumbers {
  /** `2021-22-Q3`, or `2021-22` on a yearly axis. */
  readonly period: string;
  readonly value: number | null;
  /** "11.5%" */
  readonly text: string;
  /** "113 of 983", or empty. */
  readonly nOfN: string;
  /** True where a published figure stands in for a figure of the council's own. */
  readonly published: boolean;
}

/** A comparator: one value from its own date until the next. */
export interface TrendStep {
  /** The period of the axis from which it is drawn, the comparator's own date. */
  readonly period: string;
  readonly value: number | null;
  readonly text: string;
}

export interface TrendComparator {
  readonly id: 'neighbours' | 'region' | 'england' | 'target';
  /** "Neighbours", "North East", "England", "Target" */
  readonly name: string;
  /** A step for every period of the axis, in its order. */
  readonly steps: readonly TrendStep[];
}

/** The large line chart of a KPI. */
export interface TrendModel {
  readonly council: string;
  readonly unit: 'count' | 'percent' | 'per_10000' | 'score';
  readonly axis: 'quarters' | 'years';
  /** One a period of the axis, oldest first. */
  readonly points: readonly TrendPoint[];
  readonly comparators: readonly TrendComparator[];
  /** A break in the series, drawn before the period with this index. */
  readonly breaks: readonly { readonly before: number; readonly text: string }[];
  /** The chart in one sentence, for those who do not see it. */
  readonly sentence: string;
}

export interface Bar extends RawNumbers {
  readonly areaCode: string;
  readonly name: string;
  readonly role: 'area' | 'neighbour' | 'region' | 'england';
  readonly value: number | null;
  /** "8%", or the reason why there is none: "Not published". */
  readonly text: string;
  readonly nOfN: string;
}

/** The council among its neighbours, the region and England, in the order in which it is drawn. */
export interface BarsModel {
  readonly unit: TrendModel['unit'];
  readonly bars: readonly Bar[];
  readonly sentence: string;
}

/** The parts of a figure over time or at one date, as bars that share a scale. */
export interface PartsModel {
  readonly unit: 'count' | 'percent';
  readonly rows: readonly (RawNumbers & {
    readonly category: string;
    readonly value: number | null;
    readonly text: string;
    readonly nOfN: string;
    /** The same quarter a year ago, for a tick on the bar; null where there is none. */
    readonly yearAgo: number | null;
    readonly yearAgoText: string;
  })[];
  readonly sentence: string;
}
