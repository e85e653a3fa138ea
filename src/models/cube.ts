import type { Basis } from '../kpis/definition.ts';

/** The reason why a value is empty; empty when it stands. */
export type Flag =
  | ''
  | 'suppressed'
  | 'missing'
  | 'not_applicable'
  | 'low_reliability'
  | 'rounds_to_zero';

export type NeighbourModel = '2025' | '2021';
export type NeighbourMethod = 'median' | 'mean';
export type ComparatorId =
  | 'last-year'
  | 'previous'
  | 'target'
  | 'neighbours'
  | 'region'
  | 'england';
export type Rating = 'better' | 'close' | 'worse';

/** One figure of the area. Percentages are in percent, rates per 10,000; dates are ISO text. */
export interface Figure {
  readonly kpi: string;
  readonly period: string;
  readonly periodEnd: string;
  readonly basis: Basis;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: Flag;
  readonly marks: readonly string[];
  readonly source: string;
  readonly origin: 'own' | 'published' | 'gap';
  /** 95% Wilson interval of a percentage. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure beside one comparator, with the parts of the rating's sentence. */
export interface Comparison {
  readonly comparator: ComparatorId;
  readonly period: string;
  readonly periodEnd: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: Flag;
  readonly source: string;
  /** True for a published value, which is rounded to a whole number when it is a percentage. */
  readonly published: boolean;
  /** How many neighbours have a value, or authorities are pooled, and out of how many. */
  readonly counted: number | null;
  readonly outOf: number | null;
  /** `flow`: a quarter is not compared with a year. */
  readonly why: '' | 'flow';
  readonly difference: number | null;
  /** Difference as a percentage of the comparator. */
  readonly relative: number | null;
  readonly tolerance: number;
  readonly toleranceMode: 'percentage' | 'points';
  /** Size of the difference in tolerances: 2 is twice the tolerance. */
  readonly gapInTolerances: number | null;
  readonly aboutTheSame: boolean;
  readonly rating: Rating | null;
  readonly withinChance: boolean | null;
}

export interface Rank {
  readonly kpi: string;
  readonly period: string;
  readonly periodEnd: string;
  readonly place: number;
  readonly authorities: number;
  readonly quartile: string;
}

/** A published figure of the area, a neighbour, the region or England. */
export interface PublishedFigure {
  readonly kpi: string;
  readonly period: string;
  readonly periodEnd: string;
  readonly role: 'area' | 'region' | 'england' | 'neighbour-2025' | 'neighbour-2021';
  readonly areaCode: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: Flag;
  readonly source: string;
}

/** A part of a figure: an age band, a placement, a reason. */
export interface Part {
  readonly kpi: string;
  readonly period: string;
  readonly periodEnd: string;
  readonly breakdown: string;
  readonly category: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly flag: Flag;
  readonly source: string;
}

/** Everything that the screens of one area read. Made once a query, replaced whole. */
export interface Cube {
  readonly areaCode: string;
  /** Quarters for which the area has figures of its own or published ones, oldest first. */
  readonly quarters: readonly string[];
  /** Whether a quarter shows anything: figures of its own, or the latest published before it. */
  shows(quarter: string): boolean;
  /** True where at least one figure is the area's own. */
  readonly hasOwn: boolean;
  figures(kpi: string): readonly Figure[];
  /** The figure that a quarter shows: of that date, or the latest of a yearly KPI. */
  shown(kpi: string, quarter: string): Figure | null;
  comparison(
    figure: Figure,
    comparator: ComparatorId,
    model: NeighbourModel,
    method: NeighbourMethod,
  ): Comparison | null;
  rank(kpi: string, period: string): Rank | null;
  published(kpi: string): readonly PublishedFigure[];
  parts(kpi: string): readonly Part[];
}
