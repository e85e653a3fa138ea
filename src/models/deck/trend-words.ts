import type { KpiDefinition } from '../../kpis/definition.ts';
import { periodEnd, periodLabel } from '../../kpis/periods.ts';
import type { Comparison, Figure } from '../cube.ts';
import { formatNOfN } from '../format.ts';
import { childrenInCare } from '../headlines.ts';
import { standing } from '../more.ts';
import { figurePeriod } from '../period-words.ts';
import { PHRASES } from '../phrases.ts';
import {
  changeOnBefore,
  comparatorWithValue,
  leadOfChange,
  oursInWords,
  sidesInWords,
  type Telling,
  withNumbers,
} from '../saying.ts';
import { figureText } from '../scorecard.ts';
import { comparatorValue, direction } from '../sentences.ts';
import { figuresBehind } from './deck-sources.ts';
import { type SlideDraft, titleWithout, whyNone } from './slide-draft.ts';

/** What the product writes of a KPI over time. */
export type TrendWords = Pick<SlideDraft, 'title' | 'shows'>;

/**
 * The finding and "what it shows" of a KPI: the figure with its numbers, the change on a year ago
 * and whether chance alone could give it, on which side of its comparators it stands, and what it
 * was in the quarter before. Of what there is no room for, the comparators go first, from the last.
 */
export function trendWords(
  definition: KpiDefinition,
  quarter: string,
  telling: Telling,
): TrendWords {
  const figure = telling.cube.shown(definition.id, quarter);
  if (figure === null || figure.value === null) {
    const why = whyNone(figure, quarter);
    const latest = figure?.flag === 'suppressed' ? latestShown(definition, quarter, telling) : '';
    return { title: titleWithout(definition, figure, ''), shows: [joined(why, latest), why] };
  }
  const kpi = asOf(definition, figure, quarter);
  if (kpi.id === 'cla_rate' || kpi.id === 'cla_number') {
    const words = numberWords(quarter, telling);
    if (words !== null) return words;
  }
  const lastYear = yearAgo(figure, telling);
  const sides = sidesLadder(kpi, figure, lastYear, telling);
  const before = quarterBefore(kpi, figure, quarter, telling);
  const then = beforeSentence(before);
  if (named(kpi) && (lastYear === null || lastYear.difference === null)) {
    return {
      title: titleOf(kpi, figure, lastYear),
      shows: valueAlone(kpi, figure, lastYear, quarter, then),
    };
  }
  const long = changeSentence(kpi, figure, lastYear, quarter, telling, true);
  const short = changeSentence(kpi, figure, lastYear, quarter, telling, false);
  const times = kpi.id === 'missing_children' ? timesMissing(quarter, telling) : '';
  // "That" of the sides is the figure: the quarter before comes after them.
  const lengths = (more: string) => [
    ...(times === '' ? [] : [joined(long, more, times)]),
    ...sides.flatMap((side) => [joined(long, side, more), joined(short, side, more)]),
    joined(long, more),
    joined(short, more),
  ];
  return {
    title: titleOf(kpi, figure, lastYear),
    shows: then === '' ? lengths('') : [...lengths(then), ...lengths('')],
  };
}

/** "The quarter before: 99 of 975 (10.2%)."; empty where that is not known. */
function beforeSentence(before: string): string {
  return before === '' ? '' : `The quarter before: ${before}.`;
}

/**
 * The figure of the quarter before with its numbers, which panels ask for first; empty where there
 * is none, where it is withheld, and beside a figure that is not of the quarter. Told as a number
 * and not as a change: a rolling year shares nine months with the one before, and what happens in
 * three months goes with the season.
 */
export function quarterBefore(
  kpi: KpiDefinition,
  figure: Figure,
  quarter: string,
  { cube, choice }: Telling,
): string {
  if (!isOfQuarter(figure, quarter)) return '';
  const before = cube.comparison(figure, 'previous', choice.model, choice.method);
  if (before === null || before.value === null) return '';
  return withNumbers(kpi, before, comparatorValue(before, kpi));
}

/** The newest of the council's own figures before a withheld one; empty where none is drawn. */
function latestShown(kpi: KpiDefinition, quarter: string, { cube }: Telling): string {
  const latest = figuresBehind(cube, kpi.id, quarter)
    .filter(({ value, origin }) => value !== null && origin === 'own')
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd))
    .at(-1);
  if (latest === undefined) return '';
  return `The latest that can be shown is ${oursInWords(kpi, latest, cube)} in ${periodLabel(latest.period)}.`;
}

/** True where the sentence of a figure begins with its name: a number alone does not say of what. */
function named(kpi: KpiDefinition): boolean {
  return kpi.unit === 'count' || kpi.unit === 'score';
}

/** Under a title that has the value already, without a change to tell: of when, and what it is. */
function valueAlone(
  kpi: KpiDefinition,
  figure: Figure,
  lastYear: Comparison | null,
  quarter: string,
  before: string,
): string[] {
  const when = isOfQuarter(figure, quarter) ? '' : `This is of ${whenInside(figure)}.`;
  const withheld = lastYear?.flag === 'suppressed' ? PHRASES.withheldBefore : '';
  // The definition of a flow speaks of the quarter.
  const what = when !== '' && figure.basis === 'flow' ? '' : kpi.definition;
  return [joined(when, before, what, withheld), joined(when, before, withheld)];
}

/** "31 March 2021", "the year to 31 March 2021" */
function whenInside(figure: Figure): string {
  return figurePeriod(figure)
    .replace(/^Year/, 'the year')
    .replace(/^12 months/, 'the 12 months');
}

/** True of a figure of the council's own for the quarter itself. */
function isOfQuarter(figure: Figure, quarter: string): boolean {
  return figure.periodEnd === periodEnd(quarter) && figure.origin === 'own';
}

/**
 * The definition as sentences on a figure need it. One that is not the quarter's own, such as a
 * published year that stands in, is set beside the year before its own, and not of the quarter.
 */
export function asOf(kpi: KpiDefinition, figure: Figure, quarter: string): KpiDefinition {
  if (isOfQuarter(figure, quarter)) return kpi;
  return { ...kpi, basis: 'year', of: kpi.of.replace(/ in the quarter$/, '') };
}

/** The title: the change on a year ago, or the figure where there is none to tell. */
export function titleOf(kpi: KpiDefinition, figure: Figure, lastYear: Comparison | null): string {
  return lastYear === null || lastYear.difference === null
    ? titleWithout(kpi, figure, figureText(kpi, figure))
    : leadOfChange(kpi, figure, lastYear);
}

/** The figure beside a year ago; null where there is nothing of then, not even a withheld one. */
export function yearAgo(figure: Figure, { cube, choice }: Telling): Comparison | null {
  return cube.comparison(figure, 'last-year', choice.model, choice.method);
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** How many are in our care: the sentence of the headlines, with and without those for adoption. */
function numberWords(quarter: string, telling: Telling): TrendWords | null {
  const { cube, choice, names, wording } = telling;
  const kpi = wording.find('cla_number');
  const number = cube.shown('cla_number', quarter);
  const said = childrenInCare(cube, quarter, choice, names, wording);
  if (kpi === undefined || number === null || said === null) return null;
  const full = said.lead + said.rest;
  const [first = full] = full.split(/(?<=\.) /);
  const without = first.replace(/: .*/, '.');
  const title = titleOf(asOf(kpi, number, quarter), number, yearAgo(number, telling));
  const lengths = [full, first, without];
  const isTold = said.told.some(({ beside }) => beside === 'previous');
  const before = isTold ? '' : quarterBefore(kpi, number, quarter, telling);
  const children = before === '1' ? 'child' : 'children';
  const then = beforeSentence(before === '' ? '' : `${before} ${children}`);
  // Those for adoption are told before the quarter before: they are counted in the number.
  return {
    title,
    shows: then === '' ? lengths : lengths.flatMap((one) => [joined(one, then), one]),
  };
}

/** "113 of 983 children in our care (11.5%), up from 76 of 941 (8.1%) a year ago." */
export function changeSentence(
  kpi: KpiDefinition,
  figure: Figure,
  lastYear: Comparison | null,
  quarter: string,
  { cube }: Telling,
  whom: boolean,
): string {
  const dated = isOfQuarter(figure, quarter) ? '' : `${figurePeriod(figure)}: `;
  const opposite = kpi.finding?.opposite === true;
  const ours = whom && !opposite ? withWhom(kpi, figure) : oursInWords(kpi, figure, cube);
  const start =
    named(kpi) || opposite ? `${kpi.title}${dated === '' ? ': ' : ', '}${lower(dated)}` : dated;
  const withheld = lastYear?.flag === 'suppressed' ? ` ${PHRASES.withheldBefore}` : '';
  return `${start}${ours}${changeWords(kpi, lastYear)}.${withheld}`;
}

/** "Year to …" in the middle of a sentence. */
function lower(text: string): string {
  return text.replace(/^Year/, 'year');
}

function withWhom(kpi: KpiDefinition, figure: Figure): string {
  const text = figureText(kpi, figure);
  if (kpi.unit === 'per_10000') return `${text} in every 10,000 ${kpi.of}`;
  if (kpi.unit !== 'percent')
    return figure.value === 0 && kpi.unit === 'count' ? PHRASES.none : text;
  const numbers = formatNOfN(figure.numerator, figure.denominator);
  return numbers === '' ? `${text} of ${kpi.of}` : `${numbers} ${kpi.of} (${text})`;
}

function changeWords(kpi: KpiDefinition, lastYear: Comparison | null): string {
  if (lastYear === null || lastYear.difference === null) return '';
  const way = direction(lastYear, kpi);
  const about = way === 'same' && lastYear.aboutTheSame && lastYear.difference !== 0;
  const chance = way !== 'same' && lastYear.withinChance === true ? `, ${PHRASES.mayBeChance}` : '';
  return `, ${about ? 'about ' : ''}${changeOnBefore(kpi, lastYear)}${chance}`;
}

/**
 * On which side of its comparators the figure stands, from all of those that it is clearly above or
 * below to one of them. Where it is not clearly so of any, the first of them with a value, and
 * that it is about the same or may be chance.
 */
function sidesLadder(
  kpi: KpiDefinition,
  figure: Figure,
  lastYear: Comparison | null,
  telling: Telling,
): string[] {
  const clear = standing(kpi, figure, telling);
  const way = lastYear === null || lastYear.difference === null ? 'same' : direction(lastYear, kpi);
  const moved = way === 'same' ? null : way;
  if (clear.length === 0) return [unclear(kpi, figure, telling)];
  return clear.map((_, at) => {
    const these = clear.slice(0, clear.length - at);
    return `That is ${sidesInWords(kpi, these, moved, telling)}.`;
  });
}

function unclear(kpi: KpiDefinition, figure: Figure, telling: Telling): string {
  if (kpi.unit === 'count') return '';
  const { cube, choice } = telling;
  const chosen = choice.compare === 'region' || choice.compare === 'neighbours';
  const ids = [...(chosen ? [choice.compare] : []), 'england', 'target'] as const;
  for (const id of ids) {
    const one = cube.comparison(figure, id, choice.model, choice.method);
    if (one === null || one.value === null || one.difference === null) continue;
    const beside = comparatorWithValue(kpi, one, telling);
    const way = direction(one, kpi);
    const alike = way === 'same' || comparatorValue(one, kpi) === figureText(kpi, figure);
    if (alike) return `That is about the same as ${beside}.`;
    const chance = one.withinChance === true ? `, ${PHRASES.mayBeChance}` : '';
    return `That is ${way === 'up' ? 'above' : 'below'} ${beside}${chance}.`;
  }
  return '';
}

/** "Times children went missing: 68, up from 60 a year ago." Empty where it is not known. */
function timesMissing(quarter: string, telling: Telling): string {
  const kpi = telling.wording.find('missing_episodes');
  const figure = telling.cube.shown('missing_episodes', quarter);
  if (kpi === undefined || figure === null || figure.value === null) return '';
  const definition = asOf(kpi, figure, quarter);
  return changeSentence(definition, figure, yearAgo(figure, telling), quarter, telling, true);
}
