import type { KpiDefinition } from '../kpis/definition.ts';
import type { Comparison, Figure } from './cube.ts';
import { direction } from './sentences.ts';

/**
 * The finding as the title of a page or chart: "More children have had three or more homes in a
 * year". It says more or fewer only when number and percentage moved the same way; where they
 * part, it speaks of the share. Without a year to compare with it is the plain title. A yearly
 * figure is set beside the year before its own, since the quarter that shows it may be later.
 */
export function findingTitle(
  kpi: KpiDefinition,
  figure: Figure | null,
  lastYear: Comparison | null,
): string {
  if (
    figure === null ||
    figure.value === null ||
    lastYear === null ||
    lastYear.difference === null
  ) {
    return kpi.title;
  }
  const way = direction(lastYear, kpi);
  const then = kpi.basis === 'year' ? 'the year before' : 'a year ago';
  const share = kpi.unit === 'percent';
  if (way === 'same') {
    const what = kpi.unit === 'score' ? kpi.noun : `${share ? 'share' : 'number'} of ${kpi.noun}`;
    return `The ${what} is ${lastYear.difference === 0 ? '' : 'about '}the same as ${then}`;
  }
  if (kpi.unit === 'score') {
    return `The ${kpi.noun} is ${way === 'up' ? 'higher' : 'lower'} than ${then}`;
  }
  if (kpi.finding !== undefined) return kpi.finding[way];
  if (share && !sameWay(figure, lastYear)) {
    return `A ${way === 'up' ? 'larger' : 'smaller'} share of ${kpi.clause}`;
  }
  return `${way === 'up' ? 'More' : 'Fewer'} ${kpi.clause}`;
}

/** True when the numerator moved the way the percentage did, so that "more children" is true. */
function sameWay(figure: Figure, lastYear: Comparison): boolean {
  if (figure.numerator === null || lastYear.numerator === null) return false;
  const people = figure.numerator - lastYear.numerator;
  return Math.sign(people) === Math.sign(lastYear.difference ?? 0);
}
