import type { KpiDefinition } from '../kpis/definition.ts';
import { periodEnd } from '../kpis/periods.ts';
import { THEMES } from '../kpis/themes.ts';
import {
  type Choice,
  comparatorCoverage,
  comparatorDate,
  comparatorInSentence,
  comparatorMaking,
} from './comparators.ts';
import type { ComparatorId, Comparison, Cube, Figure, Rating } from './cube.ts';
import { flagText, formatNOfN, isBeforeRounding, precisionOf, valueText } from './format.ts';
import type { AreaNames } from './names.ts';
import { figurePeriod } from './period-words.ts';
import { PHRASES } from './phrases.ts';
import {
  changeInWords,
  comparatorValue,
  direction,
  NEUTRAL,
  NOT_RATED,
  notRatedReason,
  ratingSentence,
  ratingWord,
} from './sentences.ts';
import { shortHistorySentence } from './short-history.ts';
import { type SparkModel, sparkValues } from './trend.ts';
import { PLAIN, saying, type Wording } from './wording.ts';

export type ColumnId = Exclude<ComparatorId, 'previous'>;

/** The comparators of the overview in the order of its columns. */
export const COLUMNS: readonly ColumnId[] = [
  'last-year',
  'target',
  'neighbours',
  'region',
  'england',
];

/** One comparator of one row. `value` and `period` are raw, for machines; the texts for people. */
export interface ScoreCell {
  readonly id: ColumnId;
  readonly value: number | null;
  readonly period: string;
  readonly flag: string;
  readonly text: string;
  /** The comparator's own date. */
  readonly date: string;
  /** Change, how many have a figure, or why there is none: the small print of the cell. */
  readonly note: string;
  /** How it was made, for the head of the column that shares it: "median of all 10"; or empty. */
  readonly making: string;
  readonly arrow: 'up' | 'down' | 'same' | null;
  /** True where the change is not the difference of the two numbers as they are shown. */
  readonly beforeRounding: boolean;
}

export interface ScoreRow {
  readonly kpi: KpiDefinition;
  readonly figure: Figure | null;
  readonly period: string;
  readonly value: number | null;
  readonly flag: string;
  readonly text: string;
  readonly nOfN: string;
  /** The figure's own period, where it is not plainly the quarter's. */
  readonly when: string;
  readonly cells: readonly ScoreCell[];
  readonly rating: Rating | null;
  /** "Better", "Same", "Not rated": the rating as it is said. */
  readonly ratingWord: string;
  /** The rating's arithmetic, or why there is none. */
  readonly ratingSentence: string;
  readonly spark: SparkModel;
  readonly marks: readonly string[];
  /** Why the figure has a short history, as a sentence that begins so; empty where it has none. */
  readonly shortHistory: string;
}

export interface ScoreTheme {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ScoreRow[];
}

/** The overview: every KPI of a quarter by theme, beside everything it is compared with. */
export function scorecard(
  cube: Cube,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
): ScoreTheme[] {
  return THEMES.map((theme) => ({
    id: theme.id,
    title: wording.say(theme.title),
    rows: wording.kpis
      .filter(
        (kpi) =>
          kpi.theme === theme.id && (kpi.optional !== true || cube.figures(kpi.id).length > 0),
      )
      .map((kpi) => scoreRow(cube, kpi, quarter, choice, names, wording)),
  }));
}

/** The date that most figures of a column share, for its head; empty for targets, which are of no day. */
export function commonDate(themes: readonly ScoreTheme[], column: ColumnId): string {
  if (column === 'target') return '';
  const counts = new Map<string, number>();
  for (const { id, value, date } of themes
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)) {
    if (id === column && value !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What is said under a scorecard of which a change is worked out before rounding; else empty. */
export function roundingNote(themes: readonly ScoreTheme[], { say }: Wording): string {
  const any = themes.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ beforeRounding }) => beforeRounding)),
  );
  return any ? say(PHRASES.roundingNote) : '';
}

/** One KPI of a quarter; `kpi` is the definition in the same wording. */
export function scoreRow(
  cube: Cube,
  kpi: KpiDefinition,
  quarter: string,
  choice: Choice,
  names: AreaNames,
  wording: Wording = PLAIN,
): ScoreRow {
  const figure = cube.shown(kpi.id, quarter);
  const main = figure && cube.comparison(figure, choice.compare, choice.model, choice.method);
  const row: ScoreRow = {
    kpi,
    figure,
    period: figure?.period ?? quarter,
    value: figure?.value ?? null,
    flag: figure === null ? 'missing' : figure.flag,
    text: figure === null ? flagText('missing') : figureText(kpi, figure),
    nOfN: figure === null ? '' : nOfNText(kpi, figure),
    when: figure === null ? '' : whenText(figure, quarter),
    cells: COLUMNS.map((id) =>
      saying(wording, scoreCell(cube, kpi, figure, id, choice), 'text', 'note', 'making'),
    ),
    rating: main?.rating ?? null,
    ratingWord: main === null ? NOT_RATED : ratingWord(kpi, main),
    ratingSentence: ratingText(kpi, figure, main, choice, cube.areaCode, names),
    spark: sparkValues(cube, kpi, quarter, choice),
    marks: figure?.marks ?? [],
    shortHistory: figure === null ? '' : shortHistorySentence(cube, kpi, figure, wording),
  };
  return saying(wording, row, 'text', 'nOfN', 'when', 'ratingSentence');
}

/** "113 of 983 children in our care": the numbers beside every percentage. */
export function nOfNText(kpi: KpiDefinition, figure: Figure): string {
  if (figure.value === null || kpi.unit === 'count' || kpi.unit === 'score') return '';
  const numbers = formatNOfN(figure.numerator, figure.denominator);
  if (numbers !== '') return `${numbers} ${kpi.of}`;
  return figure.origin === 'published'
    ? 'Numbers are not published'
    : 'The file does not give the numbers';
}

/** When the figure is of, if the quarter at the head of the page does not say it already. */
function whenText(figure: Figure, quarter: string): string {
  const published = figure.origin === 'published';
  const ofTheQuarter = figure.basis === 'snapshot' || figure.basis === 'flow';
  if (figure.periodEnd === periodEnd(quarter) && ofTheQuarter && !published) return '';
  const when = figurePeriod(figure);
  return published ? `${when}, published` : when;
}

function scoreCell(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure | null,
  id: ColumnId,
  choice: Choice,
): ScoreCell {
  const comparison = figure && cube.comparison(figure, id, choice.model, choice.method);
  if (figure === null || comparison === null || comparison.value === null) {
    return {
      id,
      value: null,
      period: comparison?.period ?? '',
      flag:
        comparison === null
          ? 'missing'
          : comparison.why === 'flow'
            ? 'not_applicable'
            : comparison.flag,
      text: '–',
      date: comparison === null ? '' : comparatorDate(comparison),
      note: whyNone(cube, kpi, figure, id, comparison, choice),
      making: '',
      arrow: null,
      beforeRounding: false,
    };
  }
  const change = id === 'last-year' ? changeInWords(kpi, comparison) : '';
  const arrow = change === '' ? null : direction(comparison, kpi);
  const text = comparatorValue(comparison, kpi);
  return {
    id,
    value: comparison.value,
    period: comparison.period,
    flag: comparison.flag,
    text,
    date: comparatorDate(comparison),
    // A column of a table has no room for "percentage points"; beside percentages it is plain.
    note:
      change === '' ? comparatorCoverage(comparison) : change.replace('percentage point', 'point'),
    making: comparatorMaking(comparison, choice),
    arrow,
    beforeRounding:
      arrow !== null &&
      arrow !== 'same' &&
      isBeforeRounding(comparison.difference ?? 0, figureText(kpi, figure), text),
  };
}

function whyNone(
  cube: Cube,
  kpi: KpiDefinition,
  figure: Figure | null,
  id: ColumnId,
  comparison: Comparison | null,
  choice: Choice,
): string {
  if (figure === null) return 'No figure to compare';
  if (id === 'target') return 'No target';
  if (id === 'last-year') {
    const gap = comparison === null || comparison.flag === 'missing';
    return gap ? 'No figure a year ago' : flagText(comparison.flag);
  }
  if (comparison?.why === 'flow') return 'A quarter is not compared with a year';
  if (comparison !== null) return flagText(comparison.flag);
  if (kpi.published === null) return 'Not published';
  const role = `neighbour-${choice.model}`;
  const alone = !cube.published(kpi.id).some((one) => one.role === role);
  return id === 'neighbours' && alone ? 'No neighbours in this model' : 'Nothing published by then';
}

function ratingText(
  kpi: KpiDefinition,
  figure: Figure | null,
  main: Comparison | null,
  choice: Choice,
  areaCode: string,
  names: AreaNames,
): string {
  if (figure === null) return 'There is no figure.';
  if (main === null) {
    if (kpi.better === 'neutral') return NEUTRAL;
    if (choice.compare === 'target') return 'There is no target to compare with.';
    if (choice.compare === 'last-year') return 'There is no figure of a year ago to compare with.';
    return `There is no figure for ${comparatorInSentence(choice.compare, areaCode, names)} to compare with.`;
  }
  const reason = notRatedReason(kpi, figure, main);
  return reason === '' ? ratingSentence(kpi, figure, main) : reason;
}

/** The value of a figure at the precision in which it stands. */
export function figureText(kpi: KpiDefinition, figure: Figure): string {
  return valueText(figure.value, figure.flag, kpi.unit, precisionOf(figure));
}
