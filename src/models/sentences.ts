import type { KpiDefinition } from '../kpis/definition.ts';
import type { Comparison, Figure } from './cube.ts';
import {
  formatCount,
  formatDifference,
  formatValue,
  isBeforeRounding,
  precisionOf,
} from './format.ts';
import { PHRASES } from './phrases.ts';

/**
 * The words of ratings. Colour and shape come on top and are never alone. A figure that is as good as
 * what it is compared with is rated with the better ones, and its word does not say that it is better.
 */
export const RATING_WORDS = {
  better: 'Better',
  same: 'Same',
  similar: 'Similar',
  close: 'Close',
  worse: 'Worse',
} as const;

/** The word of a figure without a rating. */
export const NOT_RATED = 'Not rated';

/**
 * The word of a figure beside a comparator. Of those rated better: "Same" where there is no difference
 * at all, "Similar" where it is about the same (beside a published whole number) or too small to be
 * seen in the numbers as they are shown.
 * Source: "Better: same or better" and "about the same" in queries/figures/ratings.sql.
 */
export function ratingWord(kpi: KpiDefinition, comparison: Comparison): string {
  const { rating, difference } = comparison;
  if (rating === null) return NOT_RATED;
  if (rating !== 'better' || difference === null) return RATING_WORDS[rating];
  if (difference === 0) return RATING_WORDS.same;
  return direction(comparison, kpi) === 'same' ? RATING_WORDS.similar : RATING_WORDS.better;
}

/** The value of a comparator in its unit, at the precision in which it was given. */
export function comparatorValue(comparison: Comparison, kpi: KpiDefinition): string {
  if (comparison.value === null) return '';
  const asGiven = comparison.published || comparison.comparator === 'target';
  return formatValue(comparison.value, kpi.unit, asGiven ? 'rounded' : 'exact');
}

/**
 * The rating's arithmetic in one sentence, the gap and the tolerance in the unit of the figure:
 * "11.5% is 2.5 percentage points above 9%; up to 0.18 (2% of 9%) counts as close."
 * Empty where one of the two values is missing.
 */
export function ratingSentence(kpi: KpiDefinition, figure: Figure, comparison: Comparison): string {
  if (figure.value === null || comparison.value === null || comparison.difference === null) {
    return '';
  }
  const ours = formatValue(figure.value, kpi.unit, precisionOf(figure));
  const theirs = comparatorValue(comparison, kpi);
  if (comparison.difference === 0) return `${ours} is the same as ${theirs}.`;
  const side = comparison.difference > 0 ? 'above' : 'below';
  if (comparison.aboutTheSame) {
    const given =
      comparison.comparator === 'neighbours'
        ? 'figures published as whole numbers'
        : 'a figure published as a whole number';
    const half = kpi.unit === 'percent' ? 'half a percentage point' : '0.5';
    return `${ours} is about the same as ${theirs}: less than ${half} ${side} ${given}.`;
  }
  const unrounded = isBeforeRounding(comparison.difference, ours, theirs)
    ? ` (${PHRASES.beforeRounding})`
    : '';
  return `${ours} is ${gapInWords(kpi, comparison)} ${side} ${theirs}${unrounded}${allowedInWords(kpi, comparison)}.`;
}

/** How much worse than the comparator still counts as close, in the unit of the figure. */
function allowed(comparison: Comparison): number {
  const { tolerance, toleranceMode, value } = comparison;
  return toleranceMode === 'points' ? tolerance : (tolerance / 100) * Math.abs(value ?? 0);
}

const UP_TO_TWO = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "; up to 0.18 (2% of 9%) counts as close" of a figure that is close or worse. */
function allowedInWords(kpi: KpiDefinition, comparison: Comparison): string {
  if (comparison.rating !== 'close' && comparison.rating !== 'worse') return '';
  if (comparison.tolerance === 0) return '';
  const made =
    comparison.toleranceMode === 'points'
      ? ''
      : ` (${comparison.tolerance}% of ${comparatorValue(comparison, kpi)})`;
  return `; up to ${UP_TO_TWO.format(allowed(comparison))}${made} counts as close`;
}

/** A size in the unit: "3 percentage points" of a percentage, else "3". */
function inUnit(size: string, kpi: KpiDefinition): string {
  if (kpi.unit !== 'percent') return size;
  return `${size} percentage ${size === '1' ? 'point' : 'points'}`;
}

/**
 * The gap with one decimal. Where rounding would put it on the wrong side of the tolerance or make
 * it nothing, it is told as more or less than that.
 */
function gapInWords(kpi: KpiDefinition, comparison: Comparison): string {
  const size = formatCount(Math.abs(comparison.difference ?? 0));
  const told = Number(size.replaceAll(',', ''));
  if (told === 0) return `less than ${inUnit('0.1', kpi)}`;
  const shown = Number(allowed(comparison).toFixed(2));
  if (comparison.rating === 'worse' && told <= shown) {
    return `a little more than ${inUnit(UP_TO_TWO.format(shown), kpi)}`;
  }
  if (comparison.rating === 'close' && told > shown) {
    return `a little less than ${inUnit(size, kpi)}`;
  }
  return inUnit(size, kpi);
}

/** Why a figure is not rated against a comparator; empty when it is. */
export function notRatedReason(kpi: KpiDefinition, figure: Figure, comparison: Comparison): string {
  if (comparison.rating !== null) return '';
  if (comparison.why === 'flow') return 'A quarter is not compared with a whole year.';
  if (comparison.value === null) return 'There is no figure to compare with.';
  if (figure.flag === 'suppressed') return 'Our own figure is withheld, to protect children.';
  if (figure.value === null) return 'There is no figure of our own to compare.';
  if (kpi.better === 'neutral') return NEUTRAL;
  if (comparison.comparator === 'neighbours') {
    const have = comparison.counted === 1 ? 'has' : 'have';
    return `Only ${comparison.counted} of ${comparison.outOf} neighbours ${have} a figure. With fewer than six, it is shown and not rated.`;
  }
  return '';
}

/** Why a neutral KPI has no rating. */
export const NEUTRAL = 'Neither higher nor lower is better in itself, so it is not rated.';

/** "Within what chance alone would give", or the opposite; empty where it is not tested. */
export function chanceSentence(comparison: Comparison): string {
  if (comparison.withinChance === null) return '';
  return comparison.withinChance
    ? 'This difference is within what chance alone would give.'
    : 'This difference is more than chance alone would give.';
}

/**
 * A change: "42 more", "3.4 percentage points higher", "The same", "About the same" (beside a
 * published whole number). Empty where unknown.
 */
export function changeInWords(kpi: KpiDefinition, comparison: Comparison): string {
  if (comparison.difference === null) return '';
  const way = direction(comparison, kpi);
  if (way === 'same') {
    return comparison.aboutTheSame && comparison.difference !== 0 ? 'About the same' : 'The same';
  }
  const [more, fewer] = kpi.unit === 'count' ? ['more', 'fewer'] : ['higher', 'lower'];
  return `${formatDifference(comparison.difference, kpi.unit)} ${way === 'up' ? more : fewer}`;
}

/** Up, down or same as the change is shown: the arrow beside it. */
export function direction(comparison: Comparison, kpi: KpiDefinition): 'up' | 'down' | 'same' {
  const { difference } = comparison;
  if (difference === null || comparison.aboutTheSame) return 'same';
  if (formatDifference(difference, kpi.unit) === formatDifference(0, kpi.unit)) return 'same';
  return difference > 0 ? 'up' : 'down';
}
