import type { KpiDefinition } from '../kpis/definition.ts';
import { type Choice, comparatorInSentence, withDate } from './comparators.ts';
import type { ComparatorId, Comparison, Cube, Figure } from './cube.ts';
import { beforeInWords, findingTitle } from './finding.ts';
import { formatNOfN, listInWords } from './format.ts';
import type { AreaNames } from './names.ts';
import { PHRASES } from './phrases.ts';
import { figureText } from './scorecard.ts';
import { comparatorValue, direction } from './sentences.ts';
import type { Wording } from './wording.ts';

/** One thing that a sentence told: a figure, or how it stands to a comparator. */
export interface Told {
  readonly kpi: string;
  readonly beside: ComparatorId | 'figure';
}

/** One sentence, or two or three short ones: a bold lead, and the numbers after it. */
export interface Saying {
  readonly kpi: string;
  readonly lead: string;
  readonly rest: string;
}

/** What sentences need to know beside the cube. */
export interface Telling {
  readonly cube: Cube;
  readonly choice: Choice;
  readonly names: AreaNames;
  readonly wording: Wording;
}

/** "113 of 983 (11.5%)", "68", "none": a value with the numbers that made it. */
export function withNumbers(
  kpi: KpiDefinition,
  numbers: Pick<Figure, 'numerator' | 'denominator' | 'value'>,
  text: string,
  mark = '',
): string {
  if (kpi.unit === 'count' && numbers.value === 0) return PHRASES.none;
  const nOfN = kpi.unit === 'percent' ? formatNOfN(numbers.numerator, numbers.denominator) : '';
  const brackets = [nOfN === '' ? '' : text, mark].filter(Boolean).join(', ');
  return `${nOfN === '' ? text : nOfN}${brackets === '' ? '' : ` (${brackets})`}`;
}

/** The figure with its numbers; a published one among the council's own figures says so. */
export function oursInWords(kpi: KpiDefinition, figure: Figure, cube: Cube): string {
  const mark = figure.origin === 'published' && cube.hasOwn ? PHRASES.published : '';
  return withNumbers(kpi, figure, figureText(kpi, figure), mark);
}

/**
 * True where a change is slight: less than a tenth of what it was, for a percentage
 * less than two percentage points too, and not beyond what chance alone could give. A score has no
 * such measure.
 */
function slight(kpi: KpiDefinition, comparison: Comparison): boolean {
  if (comparison.relative === null || kpi.unit === 'score') return false;
  if (comparison.withinChance === false) return false;
  if (kpi.unit === 'percent' && Math.abs(comparison.difference ?? 0) >= 2) return false;
  return Math.abs(comparison.relative) < 10;
}

/**
 * The finding as the start of a sentence: the title of the KPI's page, with "slightly" where the
 * change is slight. A finding in the definition's own words stands as it is.
 */
export function leadOfChange(kpi: KpiDefinition, figure: Figure, before: Comparison): string {
  const title = findingTitle(kpi, figure, before);
  if (kpi.finding !== undefined || !slight(kpi, before)) return title;
  return title
    .replace(/^(More|Fewer) /, (word) => `Slightly ${word.toLowerCase()}`)
    .replace(/^A (larger|smaller) /, 'A slightly $1 ');
}

/** "up from 76 of 941 (8.1%) a year ago", "the same as in the quarter before". */
export function changeOnBefore(kpi: KpiDefinition, before: Comparison): string {
  const then = beforeInWords(kpi, before);
  const way = direction(before, kpi);
  if (way === 'same') return `the same as ${then}`;
  const was = withNumbers(kpi, before, comparatorValue(before, kpi));
  // The lead of a score has "than a year ago" already.
  return `${way} from ${was}${kpi.unit === 'score' ? '' : ` ${then}`}`;
}

/**
 * What stands between the lead of a change and its numbers. Where the finding speaks of the other
 * side ("lost touch" of "not lost touch"), the numbers need a name of their own.
 */
export function beforeNumbers(kpi: KpiDefinition): string {
  return kpi.finding?.opposite === true ? `. ${kpi.title}: ` : ': ';
}

/** "our target of 10%", "England (9% in March 2021)". */
export function comparatorWithValue(
  kpi: KpiDefinition,
  comparison: Comparison,
  { cube, choice, names }: Omit<Telling, 'wording'>,
): string {
  const value = comparatorValue(comparison, kpi);
  const id = comparison.comparator;
  if (id === 'target') return `our target of ${value}`;
  const name = comparatorInSentence(id, cube.areaCode, names);
  return `${name} (${withDate(value, comparison, choice)})`;
}

/**
 * The sides of a figure: "above our target of 10% and still below England (17% in March 2021)".
 * "Still" where it moved on what was before the one way and stands on the other side of the comparator:
 * then it stood there before too. `moved` is null where there was no change worth telling.
 */
export function sidesInWords(
  kpi: KpiDefinition,
  comparisons: readonly Comparison[],
  moved: 'up' | 'down' | null,
  telling: Telling,
): string {
  const groups = (['up', 'down'] as const).flatMap((way) => {
    const these = comparisons.filter((one) => direction(one, kpi) === way);
    if (these.length === 0) return [];
    const still = moved !== null && moved !== way ? 'still ' : '';
    const side = way === 'up' ? 'above' : 'below';
    const listed = these.map((one) => comparatorWithValue(kpi, one, telling));
    return [`${still}${side} ${listInWords(listed)}`];
  });
  return groups.join(comparisons.length > 2 ? ', and ' : ' and ');
}
