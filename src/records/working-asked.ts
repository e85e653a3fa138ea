/** What can be asked of the working of a figure. It knows no engine: screens read it too. */

/** What stands for a KPI where the children behind the remainder of a quarter are asked for. */
export const REMAINDER = 'remainder';

/** A figure counted from children's records. */
export interface WorkingFigure {
  /** A KPI, or `REMAINDER`. */
  readonly kpi: string;
  /** `2021-22-Q3` */
  readonly period: string;
}

/** A part of a figure, as the figures name it; both empty for the whole of it. */
export interface WorkingPart {
  readonly breakdown: string;
  readonly category: string;
}

export const WHOLE: WorkingPart = { breakdown: '', category: '' };

/** The part of the remainder that one reason makes. */
export function remainderPart(reason: string): WorkingPart {
  return { breakdown: REMAINDER, category: reason };
}

export const CHILD_SORTS = ['child', 'counted', 'age', 'sex', 'placement', 'legal_status'] as const;
export type ChildSort = (typeof CHILD_SORTS)[number];

/** Which children are listed, and in which order. An empty text leaves all. */
export interface ChildFilter {
  readonly counted: '' | 'counted' | 'not';
  readonly ageBand: string;
  readonly placement: string;
  /** A part of the identifier, in any letter case. */
  readonly search: string;
  readonly sort: ChildSort;
  readonly descending: boolean;
}

export const ALL_CHILDREN: ChildFilter = {
  counted: '',
  ageBand: '',
  placement: '',
  search: '',
  sort: 'child',
  descending: false,
};

/**
 * How the children behind a figure are listed at first: those who count in the numerator, most first,
 * then those of the denominator alone; each by identifier. Everyone behind the remainder counts in it.
 */
export function listedFirst(kpi: string): ChildFilter {
  return kpi === REMAINDER ? ALL_CHILDREN : { ...ALL_CHILDREN, sort: 'counted', descending: true };
}

/** Which of the children listed are wanted. */
export interface ChildWindow {
  readonly offset: number;
  readonly limit: number;
}
