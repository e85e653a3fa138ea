import type { KpiDefinition } from '../kpis/definition.ts';
import { periodEnd, periodLabel, quarterNumber, yearLabel } from '../kpis/periods.ts';
import type { TrendComparator, TrendModel, TrendPoint } from './chart-models.ts';
import { type Choice, comparatorDate, comparatorName } from './comparators.ts';
import { comparatorOverTime } from './comparators-over-time.ts';
import type { Comparison, Cube, Figure, PublishedFigure } from './cube.ts';
import { flagText, formatNOfN, precisionOf, valueText } from './format.ts';
import type { AreaNames } from './names.ts';
import { comparatorValue } from './sentences.ts';
import { isShortHistory, pointsInWords } from './short-history.ts';
import { PLAIN, type Wording } from './wording.ts';

/** Quarters of three years and the one before them: what "the last three years" draws. */
const THREE_YEARS_OF_QUARTERS = 13;

/** Everything that can stand beside the line of the council. */
const LINES = ['neighbours', 'region', 'england', 'target'] as const;

/** The quarters up to `last`, oldest first. */
export function quartersTo(last: string, count: number): string[] {
  const ordinal = quarterNumber(last);
  if (ordinal === null) return [];
  return Array.from({ length: count }, (_, at) => {
    const one = ordinal - count + 1 + at;
    const startYear = Math.floor(one / 4);
    return `${yearLabel(startYear).replace('/', '-')}-Q${(one % 4) + 1}`;
  });
}

/** Whether a KPI of this area has quarterly figures, or stands once a year. */
export function axisOf(figures: readonly Figure[]): TrendModel['axis'] {
  const quarterly = figures.some(
    (figure) => figure.origin === 'own' && figure.basis !== 'year' && figure.period.includes('Q'),
  );
  return quarterly ? 'quarters' : 'years';
}

/** The financial years, `2021-22`, from the first to the last of the figures up to a date. */
function yearsTo(figures: readonly Figure[], end: string): string[] {
  const starts = figures
    .filter((figure) => figure.periodEnd <= end && figure.periodEnd.endsWith('-03-31'))
    .map((figure) => Number(figure.periodEnd.slice(0, 4)) - 1);
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) =>
    yearLabel(first + at).replace('/', '-'),
  );
}

/** What the small line of the overview is drawn from. */
export interface SparkModel {
  readonly values: (number | null)[];
  readonly comparator: (number | null)[] | null;
  /** Its height stands for this much at least, in the KPI's unit. */
  readonly leastSpan: number;
}

/** In percentage points. */
const LEAST_SPAN_OF_PERCENT = 5;
/** Of the highest value, for other units. */
const LEAST_SHARE_OF_HIGHEST = 0.1;

/** A line that fills its height with a change of one child in a hundred would say too much. */
function leastSpan(kpi: KpiDefinition, lines: readonly (number | null)[]): number {
  if (kpi.unit === 'percent') return LEAST_SPAN_OF_PERCENT;
  return LEAST_SHARE_OF_HIGHEST * Math.max(0, ...lines.map((value) => value ?? 0));
}

/** The small line of the overview: the last three years to the quarter. */
export function sparkValues(
  cube: Cube,
  kpi: KpiDefinition,
  quarter: string,
  choice: Choice,
): SparkModel {
  const figures = cube.figures(kpi.id);
  const byEnd = new Map(figures.map((figure) => [figure.periodEnd, figure]));
  const periods =
    axisOf(figures) === 'years'
      ? yearsTo(figures, periodEnd(quarter) ?? '').slice(-4)
      : quartersTo(quarter, THREE_YEARS_OF_QUARTERS);
  const shown = periods.map((period) => byEnd.get(periodEnd(period) ?? ''));
  const compared = shown.map((figure) =>
    figure === undefined ? null : compareValue(cube, kpi, figure, choice),
  );
  const values = shown.map((figure) => figure?.value ?? null);
  const span = leastSpan(kpi, [...values, ...compared]);
  return { values, comparator: orNone(compared), leastSpan: span };
}

function orNone(values: (number | null)[]): (number | null)[] | null {
  return values.some((value) => value !== null) ? values : null;
}

/** Counts of other places say nothing on the scale of this one; a year ago is on the line itself. */
function compareValue(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure,
  choice: Choice,
): number | null {
  if (choice.compare === 'last-year') return null;
  if (kpi.unit === 'count' && choice.compare !== 'target') return null;
  return cube.comparison(figure, choice.compare, choice.model, choice.method)?.value ?? null;
}

/**
 * The large chart of a KPI up to a quarter: own figures as a line, comparators from their dates; of
 * these, where `only` is given, none but those.
 */
export function trendModel(
  cube: Cube,
  kpi: KpiDefinition,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
  only: readonly TrendComparator['id'][] = LINES,
): TrendModel {
  const figures = cube.figures(kpi.id);
  const axis = axisOf(figures);
  const byEnd = new Map(figures.map((figure) => [figure.periodEnd, figure]));
  const periods =
    axis === 'years'
      ? yearsTo(figures, periodEnd(quarter) ?? '')
      : fromFirstKnown(quartersTo(quarter, THREE_YEARS_OF_QUARTERS), byEnd);
  const shown = periods.map((period) => byEnd.get(periodEnd(period) ?? '') ?? null);
  const byPeriod = periods.map((period, at) => ({ period, figure: shown[at] ?? null }));
  const points = byPeriod.map(({ period, figure }): TrendPoint => {
    return {
      period,
      value: figure?.value ?? null,
      text: wording.say(
        figure === null
          ? flagText('missing')
          : valueText(figure.value, figure.flag, kpi.unit, precisionOf(figure)),
      ),
      nOfN: formatNOfN(figure?.numerator ?? null, figure?.denominator ?? null),
      published: figure?.origin === 'published',
      numerator: figure?.numerator ?? null,
      denominator: figure?.denominator ?? null,
      flag: figure === null ? 'missing' : figure.flag,
      ...(figure !== null && isShortHistory(figure) ? { shortHistory: true } : {}),
    };
  });
  const short =
    shown.find((figure) => figure !== null && figure.value !== null && isShortHistory(figure)) ??
    null;
  // Numbers of children elsewhere say nothing on the scale of this line.
  const ids = kpi.unit === 'count' ? (['target'] as const) : LINES;
  const lines = ids.flatMap((id) => {
    if (!only.includes(id)) return [];
    const beside = comparatorOverTime(cube, kpi.id, id, byPeriod, choice);
    if (beside.every((one) => one === null || one.value === null)) return [];
    return [{ id, name: wording.say(comparatorName(id, cube.areaCode, names)), beside }];
  });
  return {
    council: names.name(cube.areaCode),
    unit: kpi.unit,
    axis,
    points,
    comparators: lines.map(
      ({ id, name, beside }): TrendComparator => ({
        id,
        name,
        steps: beside.map((one, at) => ({
          period: periods[at] ?? '',
          value: one?.value ?? null,
          text: one === null ? '' : comparatorValue(one, kpi),
          date: one === null ? '' : ownDate(one),
          periodEnd: one === null || one.comparator === 'target' ? '' : one.periodEnd,
        })),
      }),
    ),
    breaks: breaksOf(kpi, periods),
    sentence: trendSentence(
      kpi,
      points,
      lines.map(({ name, beside }) => besideWords(kpi, name, beside.at(-1) ?? null)),
      names.name(cube.areaCode),
    ),
    ...(short === null ? {} : { shortHistory: pointsInWords(cube, kpi, short, wording) }),
  };
}

/** "England 9% (March 2021)", "Target 10%"; empty where there is no value. */
function besideWords(kpi: KpiDefinition, name: string, last: Comparison | null): string {
  if (last === null || last.value === null) return '';
  const date = ownDate(last);
  return `${name} ${comparatorValue(last, kpi)}${date === '' ? '' : ` (${date})`}`;
}

/** The date of a comparator; empty for a target, which is of the quarter that it is set for. */
function ownDate(comparison: Comparison): string {
  return comparison.comparator === 'target' ? '' : comparatorDate(comparison);
}

/** Leaves out the quarters before the first with a value: there is nothing to draw. */
function fromFirstKnown(
  quarters: readonly string[],
  byEnd: ReadonlyMap<string, Figure>,
): readonly string[] {
  const first = quarters.findIndex((key) => byEnd.get(periodEnd(key) ?? '')?.value != null);
  return first === -1 ? [] : quarters.slice(first);
}

function breaksOf(kpi: KpiDefinition, periods: readonly string[]): TrendModel['breaks'] {
  const at = kpi.break;
  if (at === undefined) return [];
  const before = periods.findIndex((period) => (periodEnd(period) ?? '') >= at.date);
  return before > 0 ? [{ before, text: at.label }] : [];
}

function trendSentence(
  kpi: KpiDefinition,
  points: readonly TrendPoint[],
  comparators: readonly string[],
  council: string,
): string {
  const known = points.filter((point) => point.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `${kpi.title}: there are no figures yet.`;
  const from = first === last ? '' : `from ${first.text} in ${periodLabel(first.period)} to `;
  const line = `${kpi.title}, ${council}: ${from}${last.text} in ${periodLabel(last.period)}.`;
  const beside = comparators.filter(Boolean).join(', ');
  return [line, beside === '' ? '' : `Beside it: ${beside}.`, shortPoints(known)]
    .filter(Boolean)
    .join(' ');
}

/** "From Q1 2019/20 to Q3 2019/20 the history is short."; empty where no point's is. */
function shortPoints(known: readonly TrendPoint[]): string {
  const short = known.filter(({ shortHistory }) => shortHistory === true);
  const [first, last] = [short[0], short.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? `In ${periodLabel(first.period)} the history is short.`
    : `From ${periodLabel(first.period)} to ${periodLabel(last.period)} the history is short.`;
}

/** Years in which anything is published for the bars of the KPI page, newest first. */
export function publishedYears(published: readonly PublishedFigure[]): string[] {
  const years = new Set(
    published.filter((figure) => figure.value !== null).map((figure) => figure.period),
  );
  return [...years].sort().reverse();
}
