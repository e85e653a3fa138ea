import type { Unit } from '../kpis/definition.ts';
import type { Figure, Flag } from './cube.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const UP_TO_ONE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `exact`: worked out here, one decimal. `rounded`: published, as many places as it was given. */
export type Precision = 'exact' | 'rounded';

/** The precision in which a figure stands. */
export function precisionOf(figure: Pick<Figure, 'origin'>): Precision {
  return figure.origin === 'published' ? 'rounded' : 'exact';
}

/** A count as people write it: 1,065. */
export function formatCount(value: number): string {
  return UP_TO_ONE.format(value);
}

/**
 * A value in its unit: "983", "11.5%", "99.3", "9%". Rounds half away from zero, as people do. A
 * score has one decimal wherever it comes from: that is how it is published.
 */
export function formatValue(value: number, unit: Unit, precision: Precision = 'exact'): string {
  if (unit === 'count') return formatCount(value);
  const whole = precision === 'rounded' && unit !== 'score';
  const number = (whole ? UP_TO_ONE : ONE_PLACE).format(value);
  return unit === 'percent' ? `${number}%` : number;
}

/** The size of a difference: "3.4 percentage points", "1 percentage point", "42", "5.1". */
export function formatDifference(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  if (unit === 'count') return WHOLE.format(size);
  const number = UP_TO_ONE.format(size);
  if (unit === 'percent') return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
  return number;
}

/**
 * True where a difference is not the one that a reader gets from the two numbers as they are shown,
 * since it is worked out before they are rounded: 1.1 between "94.1%" and "93.1%", which are 94.14 and
 * 93.06. Where the two look the same, any difference at all is such a one.
 */
export function isBeforeRounding(difference: number, ours: string, theirs: string): boolean {
  const shown = Math.abs(numberShown(ours) - numberShown(theirs));
  if (shown === 0) return difference !== 0;
  return UP_TO_ONE.format(shown) !== UP_TO_ONE.format(Math.abs(difference));
}

/** What a reader takes from a formatted value: 1065 from "1,065", 11.5 from "11.5%". */
function numberShown(text: string): number {
  return Number(text.replaceAll(/[,%]/g, ''));
}

/** "113 of 983", or empty where the figure has no denominator. */
export function formatNOfN(numerator: number | null, denominator: number | null): string {
  if (numerator === null || denominator === null) return '';
  return `${formatCount(numerator)} of ${formatCount(denominator)}`;
}

const REASONS: Readonly<Record<Exclude<Flag, ''>, string>> = {
  suppressed: 'Withheld, to protect children',
  missing: 'No figure',
  not_applicable: 'Does not apply',
  low_reliability: 'Not reliable enough',
  rounds_to_zero: 'Rounds to zero',
};

/** Why there is no value, in words. */
export function flagText(flag: Flag): string {
  return REASONS[flag === '' ? 'missing' : flag];
}

/** A value or the reason why there is none. */
export function valueText(
  value: number | null,
  flag: Flag,
  unit: Unit,
  precision: Precision = 'exact',
): string {
  return value === null ? flagText(flag) : formatValue(value, unit, precision);
}

/** A list in a sentence: "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
