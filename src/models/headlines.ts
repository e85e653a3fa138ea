import type { KpiDefinition } from '../kpis/definition.ts';
import { dateLabel, periodEnd } from '../kpis/periods.ts';
import {
  type Choice,
  comparatorDate,
  comparatorInSentence,
  missingSome,
  withDate,
} from './comparators.ts';
import type { ComparatorId, Comparison, Cube, Figure } from './cube.ts';
import { findingTitle } from './finding.ts';
import { formatCount, formatNOfN, listInWords } from './format.ts';
import type { AreaNames } from './names.ts';
import { figureText } from './scorecard.ts';
import { chanceSentence, changeInWords, comparatorValue, direction } from './sentences.ts';
import { PLAIN, saying, type Wording } from './wording.ts';

/** One sentence of "What the figures say": a bold lead, and the numbers after it. */
export interface Headline {
  readonly kpi: string;
  readonly lead: string;
  readonly rest: string;
}

interface Candidate {
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly comparison: Comparison;
  readonly good: boolean;
}

const MOST = 5;

/**
 * The headlines of a quarter, most important first, at most five: the number and rate of children
 * in care; then of the rated KPIs the worse before the better, those beyond chance before those
 * within it, larger gaps (in tolerances) before smaller; at least one piece of good news where
 * there is one. One headline a KPI, unless the only good news is of a KPI that has one already.
 * They state what the figures show and never a cause.
 */
export function headlines(
  cube: Cube,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
): Headline[] {
  const first = childrenInCare(cube, quarter, choice, names, wording);
  const candidates = wording.kpis.flatMap((kpi) => candidatesOf(cube, kpi, quarter, choice));
  candidates.sort(byImportance);
  const chosen: Candidate[] = [];
  const isTold = ({ kpi }: Candidate) => chosen.some((other) => other.kpi.id === kpi.id);
  const room = MOST - (first === null ? 0 : 1);
  for (const candidate of candidates) {
    if (chosen.length === room) break;
    if (!isTold(candidate)) chosen.push(candidate);
  }
  const good = candidates.filter((candidate) => candidate.good);
  const goodNews = good.find((candidate) => !isTold(candidate)) ?? good[0];
  if (goodNews !== undefined && !chosen.some((candidate) => candidate.good)) {
    chosen.splice(room - 1, 1, goodNews);
  }
  const rest = chosen.map((candidate) => sentenceOf(candidate, cube, choice, names));
  const said = first === null ? rest : [first, ...rest];
  return said.map((one) => saying(wording, one, 'lead', 'rest'));
}

function byImportance(a: Candidate, b: Candidate): number {
  const chance = (one: Candidate) => (one.comparison.withinChance === true ? 1 : 0);
  return (
    Number(a.good) - Number(b.good) ||
    chance(a) - chance(b) ||
    (b.comparison.gapInTolerances ?? 0) - (a.comparison.gapInTolerances ?? 0)
  );
}

/**
 * What could be said of a KPI: its rated differences that can be seen in the numbers as they are
 * shown. A yearly figure is told in the quarter of its date and not again in those after it.
 */
function candidatesOf(
  cube: Cube,
  kpi: KpiDefinition,
  quarter: string,
  choice: Choice,
): Candidate[] {
  const figure = cube.shown(kpi.id, quarter);
  if (figure === null || figure.value === null || figure.periodEnd !== periodEnd(quarter)) {
    return [];
  }
  const asked = new Set<ComparatorId>(['last-year', 'target', choice.compare]);
  return [...asked].flatMap((id) => {
    const comparison = cube.comparison(figure, id, choice.model, choice.method);
    if (comparison === null || comparison.rating === null) return [];
    if (direction(comparison, kpi) === 'same') return [];
    if (comparatorValue(comparison, kpi) === figureText(kpi, figure)) return [];
    return [{ kpi, figure, comparison, good: comparison.rating === 'better' }];
  });
}

function withNumbers(
  kpi: KpiDefinition,
  numbers: Pick<Figure, 'numerator' | 'denominator'>,
  value: string,
): string {
  const nOfN = kpi.unit === 'percent' ? formatNOfN(numbers.numerator, numbers.denominator) : '';
  return nOfN === '' ? value : `${nOfN} (${value})`;
}

function sentenceOf(
  { kpi, figure, comparison }: Candidate,
  cube: Cube,
  choice: Choice,
  names: AreaNames,
): Headline {
  const ours = withNumbers(kpi, figure, figureText(kpi, figure));
  const theirs = comparatorValue(comparison, kpi);
  const up = direction(comparison, kpi) === 'up';
  const tested = chanceSentence(comparison);
  const chance = tested === '' ? '' : ` ${tested}`;
  const id = comparison.comparator;
  if (id === 'last-year') {
    const before = withNumbers(kpi, comparison, theirs);
    return {
      kpi: kpi.id,
      lead: findingTitle(kpi, figure, comparison),
      rest: `: ${ours}, ${up ? 'up' : 'down'} from ${before} a year ago.${chance}`,
    };
  }
  const beside =
    id === 'target'
      ? `our target of ${theirs}`
      : `${comparatorInSentence(id, cube.areaCode, names)} (${withDate(theirs, comparison, choice)})`;
  return {
    kpi: kpi.id,
    lead: kpi.title,
    rest: `: ${ours}, ${up ? 'above' : 'below'} ${beside}.${chance}`,
  };
}

/**
 * "983 children are in our care, 42 more than a year ago: 99.3 in every 10,000 children, above …". A number
 * that is not of the quarter's last day, such as a published one that stands in, has its date.
 */
function childrenInCare(
  cube: Cube,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording,
): Headline | null {
  const number = cube.shown('cla_number', quarter);
  const definition = wording.find('cla_number');
  if (number === null || number.value === null || definition === undefined) return null;
  const now = number.periodEnd === periodEnd(quarter);
  const children = number.value === 1 ? 'child' : 'children';
  const count = number.value === 0 ? 'No' : formatCount(number.value);
  const lastYear = cube.comparison(number, 'last-year', choice.model, choice.method);
  return {
    kpi: 'cla_number',
    lead: `${count} ${children} ${be(number.value, now)} in our care${now ? '' : ` on ${dateLabel(number.periodEnd)}`}`,
    rest: [
      lastYear === null ? '' : sinceWords(definition, lastYear, now),
      rateWords(cube, number, quarter, choice, names, wording),
      '.',
      adoptionWords(cube, number, quarter, now),
    ].join(''),
  };
}

/** "is", "are", "was" or "were" after a count. */
function be(count: number, now: boolean): string {
  if (count === 1) return now ? 'is' : 'was';
  return now ? 'are' : 'were';
}

function sinceWords(kpi: KpiDefinition, lastYear: Comparison, now: boolean): string {
  const change = changeInWords(kpi, lastYear);
  const then = `a year ${now ? 'ago' : 'before'}`;
  if (change === '') return '';
  return direction(lastYear, kpi) === 'same' ? `, the same as ${then}` : `, ${change} than ${then}`;
}

const SIDES = { up: 'above', down: 'below', same: 'about the same as' } as const;

function rateWords(
  cube: Cube,
  number: Figure,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording,
): string {
  const kpi = wording.find('cla_rate');
  const rate = cube.shown('cla_rate', quarter);
  if (kpi === undefined || rate === null || rate.value === null) return '';
  if (rate.periodEnd !== number.periodEnd) return '';
  const beside = (['england', 'region', 'neighbours'] as const).flatMap((id) => {
    const comparison = cube.comparison(rate, id, choice.model, choice.method);
    if (comparison === null || comparison.value === null || comparison.difference === null) {
      return [];
    }
    const name = comparatorInSentence(id, cube.areaCode, names);
    return [{ way: direction(comparison, kpi), name, comparison }];
  });
  const dates = new Set(beside.map((one) => comparatorDate(one.comparison)));
  const together = beside.length > 1 && dates.size === 1;
  const inBrackets = ({ comparison }: (typeof beside)[number]): string => {
    const value = comparatorValue(comparison, kpi);
    return together
      ? `${value}${missingSome(comparison, choice)}`
      : withDate(value, comparison, choice);
  };
  const parts = (['up', 'down', 'same'] as const).flatMap((way) => {
    const these = beside
      .filter((one) => one.way === way)
      .map((one) => `${one.name} (${inBrackets(one)})`);
    return these.length === 0 ? [] : [`${SIDES[way]} ${listInWords(these)}`];
  });
  const when = together ? [`each in ${[...dates].join()}`] : [];
  return [`: ${figureText(kpi, rate)} in every 10,000 children`, ...parts, ...when].join(', ');
}

/** How many of these children are placed for adoption, where that is of the same day. */
function adoptionWords(cube: Cube, number: Figure, quarter: string, now: boolean): string {
  const adoption = cube.shown('placed_for_adoption', quarter);
  if (adoption === null || adoption.value === null || adoption.value === 0) return '';
  if (adoption.periodEnd !== number.periodEnd) return '';
  const verb = be(adoption.value, now);
  if (number.value === 1) return ` The child ${verb} placed for adoption.`;
  const count = adoption.value === 1 ? 'One' : formatCount(adoption.value);
  return ` ${count} of them ${verb} placed for adoption.`;
}
