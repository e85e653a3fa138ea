import { monthLabel, periodLabel } from '../kpis/periods.ts';
import type { ComparatorId, Comparison, NeighbourMethod, NeighbourModel } from './cube.ts';
import type { AreaNames } from './names.ts';
import { inSentence } from './names.ts';

/** Whom the overview rates the council against, and how neighbours are taken together. */
export interface Choice {
  readonly compare: MainComparator;
  readonly model: NeighbourModel;
  readonly method: NeighbourMethod;
}

/** Comparators that can be chosen for the rating of the overview. */
export type MainComparator = Exclude<ComparatorId, 'previous'>;

export const MAIN_COMPARATORS: readonly MainComparator[] = [
  'neighbours',
  'region',
  'england',
  'target',
  'last-year',
];

/** The comparator's name at the head of a column or the end of a line. */
export function comparatorName(id: ComparatorId, areaCode: string, names: AreaNames): string {
  switch (id) {
    case 'neighbours':
      return 'Neighbours';
    case 'region':
      return names.region(areaCode)?.name ?? 'Region';
    case 'england':
      return 'England';
    case 'target':
      return 'Target';
    case 'last-year':
      return 'A year ago';
    case 'previous':
      return 'Last quarter';
  }
}

/** The comparator in the middle of a sentence. */
export function comparatorInSentence(id: ComparatorId, areaCode: string, names: AreaNames): string {
  switch (id) {
    case 'neighbours':
      return 'our statistical neighbours';
    case 'region':
      return inSentence(names.region(areaCode)?.name ?? 'region');
    case 'england':
      return 'England';
    case 'target':
      return 'our target';
    case 'last-year':
      return 'a year ago';
    case 'previous':
      return 'last quarter';
  }
}

/** A comparator in brackets: "9% in March 2021", and how many have one where some have not. */
export function withDate(value: string, comparison: Comparison, choice: Choice): string {
  return `${value} in ${comparatorDate(comparison)}${missingSome(comparison, choice)}`;
}

/** ", median of the 9 of 10 that have a figure" where not all have a value; empty where all have. */
export function missingSome(comparison: Comparison, choice: Choice): string {
  const making = comparatorMaking(comparison, choice);
  return making === '' || comparison.counted === comparison.outOf ? '' : `, ${making}`;
}

/** The comparator's own date: "March 2021" for a published year, "Q3 2020/21" for a quarter. */
export function comparatorDate(comparison: Comparison): string {
  if (comparison.period.includes('Q')) return periodLabel(comparison.period);
  return comparison.periodEnd === '' ? '' : monthLabel(comparison.periodEnd);
}

/**
 * How a comparator was taken together: "median of all 10", "median of the 9 of 10 that have a figure", "8 of
 * 12 authorities", or empty.
 */
export function comparatorMaking(comparison: Comparison, choice: Choice): string {
  if (comparison.counted === null || comparison.outOf === null) return '';
  if (comparison.comparator === 'neighbours') {
    const { counted, outOf } = comparison;
    if (counted === outOf) return `${choice.method} of all ${outOf}`;
    return `${choice.method} of the ${counted} of ${outOf} that ${have(counted)} a figure`;
  }
  return `${comparison.counted} of ${comparison.outOf} authorities`;
}

/** The same where there is little room and the method is known: "9 of 10 have a figure", or empty. */
export function comparatorCoverage(comparison: Comparison): string {
  const { counted, outOf } = comparison;
  if (counted === null || outOf === null) return '';
  if (comparison.comparator !== 'neighbours') return `${counted} of ${outOf} authorities`;
  const those = counted === outOf ? `all ${outOf}` : `${counted} of ${outOf}`;
  return `${those} ${have(counted)} a figure`;
}

function have(counted: number): string {
  return counted === 1 ? 'has' : 'have';
}
