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
import { earlier } from './earlier.ts';
import { formatCount, listInWords } from './format.ts';
import type { AreaNames } from './names.ts';
import { PHRASES } from './phrases.ts';
import {
  beforeNumbers,
  changeOnBefore,
  comparatorWithValue,
  leadOfChange,
  oursInWords,
  type Saying,
  type Told,
} from './saying.ts';
import { figureText } from './scorecard.ts';
import { changeInWords, comparatorValue, direction } from './sentences.ts';
import { PLAIN, saying, type Wording } from './wording.ts';

/** One sentence of "What the figures say", and what it told, so that nothing is said twice. */
export interface Headline extends Saying {
  readonly told: readonly Told[];
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
 * shown; where there is nothing of a year ago, its change on the quarter before where that is fair
 * (`earlier`). A yearly figure is told in the quarter of its date and not again in those after it.
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
  const rated = [...asked].flatMap((id) => {
    const comparison = cube.comparison(figure, id, choice.model, choice.method);
    return comparison === null || comparison.rating === null ? [] : [comparison];
  });
  const before = earlier(cube, figure, choice);
  const isOnQuarter = before?.comparator === 'previous' && kpi.better !== 'neutral';
  return [...rated, ...(isOnQuarter ? [before] : [])].flatMap((comparison) => {
    if (direction(comparison, kpi) === 'same') return [];
    if (comparatorValue(comparison, kpi) === figureText(kpi, figure)) return [];
    return [{ kpi, figure, comparison, good: isGood(kpi, comparison) }];
  });
}

/** Whether a difference is for the better. One from the quarter before is never rated: its side says it. */
function isGood(kpi: KpiDefinition, comparison: Comparison): boolean {
  if (comparison.comparator !== 'previous') return comparison.rating === 'better';
  return direction(comparison, kpi) === (kpi.better === 'higher' ? 'up' : 'down');
}

function sentenceOf(
  { kpi, figure, comparison }: Candidate,
  cube: Cube,
  choice: Choice,
  names: AreaNames,
): Headline {
  const ours = oursInWords(kpi, figure, cube);
  const chance = comparison.withinChance === true ? ` ${PHRASES.chance}` : '';
  const id = comparison.comparator;
  const told: Told[] = [
    { kpi: kpi.id, beside: 'figure' },
    { kpi: kpi.id, beside: id },
  ];
  if (id === 'last-year' || id === 'previous') {
    return {
      kpi: kpi.id,
      lead: leadOfChange(kpi, figure, comparison),
      rest: `${beforeNumbers(kpi)}${ours}, ${changeOnBefore(kpi, comparison)}.${chance}`,
      told,
    };
  }
  const side = direction(comparison, kpi) === 'up' ? 'above' : 'below';
  const beside = comparatorWithValue(kpi, comparison, { cube, choice, names });
  return { kpi: kpi.id, lead: kpi.title, rest: `: ${ours}, ${side} ${beside}.${chance}`, told };
}

/**
 * "983 children are in our care, 42 more than a year ago: 99.3 in every 10,000 children, above …", or
 * "…, 8 more than in the quarter before: …" where there is no figure of a year ago. A number that is not of the quarter's last day, such as a published one that stands in, has its date. Null
 * without a number. The caller says it in its wording.
 */
export function childrenInCare(
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
  const before = earlier(cube, number, choice);
  const since = before === null ? '' : sinceWords(definition, before, now);
  const rate = rateWords(cube, number, quarter, choice, names, wording);
  const adoption = adoptionWords(cube, number, quarter, now);
  return {
    kpi: 'cla_number',
    lead: `${count} ${children} ${be(number.value, now)} in our care${now ? '' : ` on ${dateLabel(number.periodEnd)}`}`,
    rest: `${since}${rate.words}.${adoption}`,
    told: [
      { kpi: 'cla_number', beside: 'figure' },
      ...(before === null || since === ''
        ? []
        : [{ kpi: 'cla_number', beside: before.comparator }]),
      ...rate.told,
      ...(adoption === '' ? [] : [{ kpi: 'placed_for_adoption', beside: 'figure' } as const]),
    ],
  };
}

/** "is", "are", "was" or "were" after a count. */
function be(count: number, now: boolean): string {
  if (count === 1) return now ? 'is' : 'was';
  return now ? 'are' : 'were';
}

function sinceWords(kpi: KpiDefinition, before: Comparison, now: boolean): string {
  const change = changeInWords(kpi, before);
  const yearAgo = now ? PHRASES.yearAgo : 'a year before';
  const then = before.comparator === 'previous' ? PHRASES.quarterBefore : yearAgo;
  if (change === '') return '';
  return direction(before, kpi) === 'same' ? `, the same as ${then}` : `, ${change} than ${then}`;
}

const SIDES = { up: 'above', down: 'below', same: 'about the same as' } as const;

function rateWords(
  cube: Cube,
  number: Figure,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording,
): { words: string; told: Told[] } {
  const kpi = wording.find('cla_rate');
  const rate = cube.shown('cla_rate', quarter);
  if (kpi === undefined || rate === null || rate.value === null) return { words: '', told: [] };
  if (rate.periodEnd !== number.periodEnd) return { words: '', told: [] };
  const beside = (['england', 'region', 'neighbours'] as const).flatMap((id) => {
    const comparison = cube.comparison(rate, id, choice.model, choice.method);
    if (comparison === null || comparison.value === null || comparison.difference === null) {
      return [];
    }
    const name = comparatorInSentence(id, cube.areaCode, names);
    return [{ id, way: direction(comparison, kpi), name, comparison }];
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
  return {
    words: [`: ${figureText(kpi, rate)} in every 10,000 children`, ...parts, ...when].join(', '),
    told: [
      { kpi: kpi.id, beside: 'figure' },
      ...beside.map(({ id }) => ({ kpi: kpi.id, beside: id })),
    ],
  };
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
