import type { KpiDefinition } from '../kpis/definition.ts';
import { monthLabel, periodEnd } from '../kpis/periods.ts';
import { THEMES } from '../kpis/themes.ts';
import type { ComparatorId, Comparison, Figure } from './cube.ts';
import { earlier, wasThere } from './earlier.ts';
import { listInWords } from './format.ts';
import { notKnownSentence, partSentences } from './more-parts.ts';
import { PHRASES } from './phrases.ts';
import { ordinal } from './rank.ts';
import {
  beforeNumbers,
  changeOnBefore,
  leadOfChange,
  oursInWords,
  type Saying,
  sidesInWords,
  type Telling,
  type Told,
} from './saying.ts';
import { figureText } from './scorecard.ts';
import { comparatorValue, direction } from './sentences.ts';
import { saying } from './wording.ts';

/** The sentences of one theme. */
export interface MoreTheme {
  readonly id: string;
  readonly title: string;
  readonly said: readonly Saying[];
}

/** Everything else worth a sentence, by theme; themes without a sentence are left out. */
export interface More {
  readonly themes: readonly MoreTheme[];
  /** How many sentences there are in all: an entry may hold two. */
  readonly count: number;
  /** Said once for the whole quarter: that there is nothing to compare with yet. Empty otherwise. */
  readonly note: string;
}

/** In percentage points: a smaller difference is told only of a change that is beyond chance. */
const POINTS = 0.5;
/** Fewer neighbours with a value are shown and not rated: nothing is said of them. */
const FEWEST_NEIGHBOURS = 6;

/**
 * "More from this quarter": what is worth a sentence and no headline told, theme by theme.
 *
 * Of each KPI with a figure of this quarter (a yearly one in the quarter of its date), rated or not,
 * at most two sentences, in this order:
 * 1. Its change on a year ago, or where nothing is known of then on the quarter before (`earlier`): of a percentage half a percentage point or more, or one beyond chance;
 *    of anything else any that can be seen, but for a rate beside a number that was told: they move
 *    together.
 * 2. On which side of the target, the chosen region or neighbours, and England it stands, where the
 *    difference can be seen, is half a percentage point or more and not within chance, and
 *    (neighbours) at least six have a value. A count goes by the size of the area and stands beside its target alone.
 * 3. Its place among all authorities in the comparator's year, in the best or worst quarter of them.
 *    Not of a KPI whose quarter is not compared with a year.
 * Then the parts that moved (`more-parts.ts`), and the part that nobody knows.
 *
 * A KPI that the council has given before and not this quarter is named as a gap, a withheld one as
 * withheld; neither is a zero nor a change. What a headline told of a KPI is not said again.
 */
export function moreFromQuarter(quarter: string, told: readonly Told[], telling: Telling): More {
  const { cube, wording } = telling;
  const end = periodEnd(quarter);
  const themes = THEMES.map(({ id, title }) => {
    const kpis = wording.kpis.filter((kpi) => kpi.theme === id);
    const said = kpis.flatMap((kpi) => {
      const figure = cube.shown(kpi.id, quarter);
      if (figure === null || figure.value === null || figure.periodEnd !== end) return [];
      return ofKpi(kpi, figure, told, telling);
    });
    const all = [...said, ...gaps(kpis, quarter, telling)];
    return {
      id,
      title: wording.say(title),
      said: all.map((one) => saying(wording, one, 'lead', 'rest')),
    };
  }).filter((theme) => theme.said.length > 0);
  return {
    themes,
    count: themes
      .flatMap((theme) => theme.said)
      .reduce((sum, { lead, rest }) => sum + sentencesIn(lead + rest), 0),
    note: wording.say(noteOn(quarter, telling)),
  };
}

/**
 * What is said where there are figures of this quarter and none of a year ago, not even a withheld
 * one: that no change is told, or on what it is. Empty otherwise.
 */
function noteOn(quarter: string, telling: Telling): string {
  const { cube, choice, wording } = telling;
  const figures = wording.kpis.flatMap((kpi) => {
    const figure = cube.shown(kpi.id, quarter);
    const isOfQuarter = figure?.periodEnd === periodEnd(quarter) && figure.value !== null;
    return figure !== null && isOfQuarter ? [figure] : [];
  });
  if (figures.length === 0) return '';
  if (figures.some((figure) => wasThere(compared(figure, 'last-year', telling)))) return '';
  return figures.some((figure) => earlier(cube, figure, choice)?.comparator === 'previous')
    ? PHRASES.quarterBeforeOnly
    : PHRASES.nothingBefore;
}

function compared(figure: Figure, id: ComparatorId, { cube, choice }: Telling): Comparison | null {
  return cube.comparison(figure, id, choice.model, choice.method);
}

function ofKpi(
  kpi: KpiDefinition,
  figure: Figure,
  told: readonly Told[],
  telling: Telling,
): Saying[] {
  const isTold = (beside: Told['beside']) =>
    told.some((one) => one.kpi === kpi.id && one.beside === beside);
  const lastYear = compared(figure, 'last-year', telling);
  const known = kpi.unit === 'per_10000' && isTold('figure');
  const before = earlier(telling.cube, figure, telling.choice);
  const change = before !== null && !known && isWorthTelling(kpi, figure, before) ? before : null;
  const moved = change === null ? null : direction(change, kpi);
  const sides = sidesInWords(
    kpi,
    standing(kpi, figure, telling).filter((one) => !isTold(one.comparator)),
    moved === 'same' ? null : moved,
    telling,
  );
  const rank = rankWords(kpi, figure, telling);
  const ours = isTold('figure') ? '' : oursInWords(kpi, figure, telling.cube);
  const withheld = lastYear?.flag === 'suppressed' && ours !== '' ? PHRASES.withheldBefore : '';
  const figureSaid =
    change !== null && !isTold(change.comparator)
      ? [withChange(kpi, figure, change, ours, sides === '' ? rank : `That is ${sides}.`)]
      : withoutChange(kpi, ours, sides, withheld === '' ? rank : withheld);
  const then = lastYear?.period ?? null;
  return [
    ...figureSaid,
    ...(then === null ? [] : partSentences(telling.cube, kpi, figure, then)),
    ...notKnownSentence(telling.cube, kpi, figure, then),
  ];
}

/** True where the change can be seen and is large enough: the rule above. */
function isWorthTelling(kpi: KpiDefinition, figure: Figure, before: Comparison): boolean {
  if (direction(before, kpi) === 'same') return false;
  if (comparatorValue(before, kpi) === figureText(kpi, figure)) return false;
  if (kpi.unit !== 'percent' || before.withinChance === false) return true;
  return Math.abs(before.difference ?? 0) >= POINTS;
}

/** What the figure stands clearly above or below: the target, the chosen comparator, England. */
export function standing(kpi: KpiDefinition, figure: Figure, telling: Telling): Comparison[] {
  const chosen = telling.choice.compare;
  const elsewhere: ComparatorId[] =
    kpi.unit === 'count'
      ? []
      : [...(chosen === 'region' || chosen === 'neighbours' ? [chosen] : []), 'england'];
  return (['target', ...elsewhere] as const).flatMap((id) => {
    const one = compared(figure, id, telling);
    if (one === null || one.value === null || one.withinChance === true) return [];
    if (direction(one, kpi) === 'same') return [];
    if (comparatorValue(one, kpi) === figureText(kpi, figure)) return [];
    if (kpi.unit === 'percent' && Math.abs(one.difference ?? 0) < POINTS) return [];
    if (id === 'neighbours' && (one.counted ?? 0) < FEWEST_NEIGHBOURS) return [];
    return [one];
  });
}

/** A change, and one more sentence where there is one. */
function withChange(
  kpi: KpiDefinition,
  figure: Figure,
  change: Comparison,
  ours: string,
  second: string,
): Saying {
  const numbers = ours === '' ? ', ' : `${beforeNumbers(kpi)}${ours}, `;
  const chance = change.withinChance === true ? `, ${PHRASES.mayBeChance}` : '';
  const first = `${numbers}${changeOnBefore(kpi, change)}${chance}.`;
  return {
    kpi: kpi.id,
    lead: leadOfChange(kpi, figure, change),
    rest: `${first}${spaced(second)}`,
  };
}

/** Where there is no change to tell: the figure and its sides, or what else is known of it. */
function withoutChange(kpi: KpiDefinition, ours: string, sides: string, second: string): Saying[] {
  const said = [ours, sides].filter(Boolean).join(', ');
  if (sides !== '') return [{ kpi: kpi.id, lead: kpi.title, rest: `: ${said}.${spaced(second)}` }];
  if (second === '') return [];
  const rest =
    ours === ''
      ? `: ${second.charAt(0).toLowerCase()}${second.slice(1)}`
      : `: ${ours}.${spaced(second)}`;
  return [{ kpi: kpi.id, lead: kpi.title, rest }];
}

function spaced(sentence: string): string {
  return sentence === '' ? '' : ` ${sentence}`;
}

/** "In March 2021 we were 12th of 150, in the best quarter of authorities." Empty in the middle. */
function rankWords(kpi: KpiDefinition, figure: Figure, telling: Telling): string {
  const england = compared(figure, 'england', telling);
  if (england === null || england.why === 'flow' || kpi.better === 'neutral') return '';
  const rank = telling.cube.rank(kpi.id, england.period);
  if (rank === null) return '';
  if (rank.quartile !== 'A' && rank.quartile !== 'D') return '';
  const where = rank.quartile === 'A' ? PHRASES.best : PHRASES.worst;
  return `In ${monthLabel(rank.periodEnd)} we were ${ordinal(rank.place)} of ${rank.authorities}, ${where}.`;
}

/** What the council has given before and has no figure for this quarter, one sentence a reason. */
function gaps(kpis: readonly KpiDefinition[], quarter: string, { cube }: Telling): Saying[] {
  const end = periodEnd(quarter) ?? '';
  const isWithheld = ({ id }: KpiDefinition) => {
    const figure = cube.shown(id, quarter);
    return figure?.flag === 'suppressed' && figure.periodEnd === end;
  };
  const without = kpis.filter((kpi) => {
    const figure = cube.shown(kpi.id, quarter);
    if (kpi.basis === 'year' || (figure !== null && figure.value !== null)) return false;
    return (
      isWithheld(kpi) ||
      cube
        .figures(kpi.id)
        .some((one) => one.origin === 'own' && one.value !== null && one.periodEnd < end)
    );
  });
  return [
    gapSentence(
      PHRASES.noFigure,
      without.filter((kpi) => !isWithheld(kpi)),
    ),
    gapSentence(PHRASES.withheld, without.filter(isWithheld)),
  ].flat();
}

function gapSentence(lead: string, kpis: readonly KpiDefinition[]): Saying[] {
  const [first] = kpis;
  if (first === undefined) return [];
  return [{ kpi: first.id, lead, rest: `: ${listInWords(kpis.map(({ noun }) => noun))}.` }];
}

/** How many sentences a text has: full stops at the end of a word, not those within a number. */
function sentencesIn(text: string): number {
  return text.match(/\.(?=\s|$)/g)?.length ?? 0;
}

/** "More from this quarter: 14 sentences" */
export function moreTitle({ count }: Pick<More, 'count'>): string {
  return `${PHRASES.more}: ${count} ${count === 1 ? PHRASES.sentence : PHRASES.sentences}`;
}
