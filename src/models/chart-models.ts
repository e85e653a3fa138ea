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
  /** True where the records do not reach back as far as the figure needs. */
  readonly shortHistory?: boolean;
}

/** What a comparator is in a period of the axis: one value from its own date until the next. */
export interface TrendStep {
  /** The period of the axis. */
  readonly period: string;
  readonly value: number | null;
  readonly text: string;
  /** Its own date, which is seldom the period's: "March 2021". Empty or absent for a target. */
  readonly date?: string;
  /** The same as ISO date of the last day, for files. */
  readonly periodEnd?: string;
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
  /** What the marks of points with a short history are, and why it is; absent where none has one. */
  readonly shortHistory?: string;
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

/** The unit of a chart's values; `number` where nobody knows. */
export type ChartUnit = TrendModel['unit'] | 'number';

/** A place on the time axis of a result's chart. */
export interface TimeStop {
  /** Along the axis: the index among `steps`, or days since 1970. */
  readonly at: number;
  /** "Q3 2021/22", "31 December 2021" */
  readonly text: string;
  /** Under the axis: "Dec 2021" */
  readonly short: string;
}

/** One to four measures of a query's result over time. */
export interface LinesModel {
  readonly unit: ChartUnit;
  /** Of the column of times: "Period". */
  readonly timeName: string;
  /** Every step of the axis, those without a row too: `2021-22-Q3`, `2021`; null for dates. */
  readonly steps: readonly string[] | null;
  /** A row of the result each, oldest first. */
  readonly stops: readonly TimeStop[];
  /** The chosen council's is the first; null is a gap and stays one. */
  readonly lines: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
  readonly sentence: string;
}

/** A measure of a query's result as bars, in the result's order. */
export interface RowsModel {
  readonly unit: ChartUnit;
  /** Of the column of names, and of the one of values. */
  readonly heads: readonly [string, string];
  readonly bars: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly text: string;
    /** The chosen council's. */
    readonly own: boolean;
  }[];
  readonly sentence: string;
}

/** Two measures of a query's result beside each other, a point a row. */
export interface ScatterModel {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Of the column of names; null where points have none. */
  readonly labelName: string | null;
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly xText: string;
    readonly yText: string;
    /** The chosen council's. */
    readonly own: boolean;
  }[];
  readonly sentence: string;
}

export interface ScatterAxis {
  readonly name: string;
  readonly unit: ChartUnit;
}
