import type { KpiDefinition } from '../kpis/definition.ts';
import type { Comparison, Figure } from './cube.ts';
import { PHRASES } from './phrases.ts';
import { direction } from './sentences.ts';

/**
 * The finding as the title of a page or chart: "More children have had three or more homes in a
 * year". It says more or fewer only when number and percentage moved the same way; where they
 * part, it speaks of the share. Without a figure to compare with it is the plain title. A yearly
 * figure is set beside the year before its own, since the quarter that shows it may be later.
 */
export function findingTitle(
  kpi: KpiDefinition,
  figure: Figure | null,
  before: Comparison | null,
): string {
  if (figure === null || figure.value === null || before === null || before.difference === null) {
    return kpi.title;
  }
  const way = direction(before, kpi);
  const then = beforeInWords(kpi, before);
  const share = kpi.unit === 'percent';
  if (way === 'same') {
    const what = kpi.unit === 'score' ? kpi.noun : `${share ? 'share' : 'number'} of ${kpi.noun}`;
    return `The ${what} is ${before.difference === 0 ? '' : 'about '}the same as ${then}`;
  }
  if (kpi.unit === 'score') {
    return `The ${kpi.noun} is ${way === 'up' ? 'higher' : 'lower'} than ${then}`;
  }
  if (kpi.finding !== undefined) return kpi.finding[way];
  if (share && !sameWay(figure, before)) {
    return `A ${way === 'up' ? 'larger' : 'smaller'} share of ${kpi.clause}`;
  }
  return `${way === 'up' ? 'More' : 'Fewer'} ${kpi.clause}`;
}

/** When the figure was that a change is told on: "a year ago". */
export function beforeInWords(kpi: KpiDefinition, { comparator }: Comparison): string {
  if (comparator === 'previous') return PHRASES.quarterBefore;
  return kpi.basis === 'year' ? PHRASES.yearBefore : PHRASES.yearAgo;
}

/** True when the numerator moved the way the percentage did, so that "more children" is true. */
function sameWay(figure: Figure, before: Comparison): boolean {
  if (figure.numerator === null || before.numerator === null) return false;
  const people = figure.numerator - before.numerator;
  return Math.sign(people) === Math.sign(before.difference ?? 0);
}
