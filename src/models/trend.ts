import type { KpiDefinition } from '../kpis/definition.ts';
import { dateLabel, parseQuarter, periodEnd, periodLabel, yearLabel } from '../kpis/periods.ts';
import type { TrendComparator, TrendModel, TrendPoint } from './chart-models.ts';
import { type Choice, comparatorName } from './comparators.ts';
import type { Cube, Figure, PublishedFigure } from './cube.ts';
import { formatNOfN, formatValue, valueText } from './format.ts';
import type { AreaNames } from './names.ts';

/** Quarters of three years and the one before them: what "the last three years" draws. */
const THREE_YEARS_OF_QUARTERS = 13;

/** The quarters up to `last`, oldest first. */
export function quartersTo(last: string, count: number): string[] {
  const end = parseQuarter(last);
  if (end === null) return [];
  const ordinal = end.startYear * 4 + end.quarter - 1;
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

/** The values of the small line of the overview: the last three years to the quarter. */
export function sparkValues(
  cube: Cube,
  kpi: KpiDefinition,
  quarter: string,
  choice: Choice,
): { values: (number | null)[]; comparator: (number | null)[] | null } {
  const figures = cube.figures(kpi.id);
  const end = periodEnd(quarter) ?? '';
  if (axisOf(figures) === 'years') {
    const years = figures.filter((figure) => figure.periodEnd <= end).slice(-4);
    const compared = years.map((figure) => compareValue(cube, kpi, figure, choice));
    return { values: years.map((figure) => figure.value), comparator: orNone(compared) };
  }
  const byEnd = new Map(figures.map((figure) => [figure.periodEnd, figure]));
  const shown = quartersTo(quarter, THREE_YEARS_OF_QUARTERS).map((key) =>
    byEnd.get(periodEnd(key) ?? ''),
  );
  const compared = shown.map((figure) =>
    figure === undefined ? null : compareValue(cube, kpi, figure, choice),
  );
  return { values: shown.map((figure) => figure?.value ?? null), comparator: orNone(compared) };
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

/** The large chart of a KPI up to a quarter: own figures as a line, comparators from their dates. */
export function trendModel(
  cube: Cube,
  kpi: KpiDefinition,
  quarter: string,
  choice: Choice,
  names: AreaNames,
): TrendModel {
  const figures = cube.figures(kpi.id);
  const axis = axisOf(figures);
  const end = periodEnd(quarter) ?? '';
  const byEnd = new Map(figures.map((figure) => [figure.periodEnd, figure]));
  const known = figures.filter((figure) => figure.periodEnd <= end);
  const periods =
    axis === 'years'
      ? known
          .filter((figure) => figure.period.length === 7 || figure.period.endsWith('Q4'))
          .map((figure) => figure.period.slice(0, 7))
      : fromFirstKnown(quartersTo(quarter, THREE_YEARS_OF_QUARTERS), byEnd);
  const points = periods.map((period): TrendPoint => {
    const figure = byEnd.get(periodEnd(period) ?? '');
    return {
      period,
      value: figure?.value ?? null,
      text: figureText(kpi, figure),
      nOfN: formatNOfN(figure?.numerator ?? null, figure?.denominator ?? null),
      published: figure?.origin === 'published',
    };
  });
  const comparators = (['neighbours', 'region', 'england', 'target'] as const).flatMap(
    (id): TrendComparator[] => {
      const steps = periods.map((period) => {
        const figure = byEnd.get(periodEnd(period) ?? '');
        const beside =
          figure === undefined ? null : cube.comparison(figure, id, choice.model, choice.method);
        const value = beside?.value ?? null;
        return {
          period,
          value,
          text:
            value === null
              ? ''
              : formatValue(
                  value,
                  kpi.unit,
                  id === 'target' || beside?.published ? 'rounded' : 'exact',
                ),
        };
      });
      if (steps.every((step) => step.value === null)) return [];
      return [{ id, name: comparatorName(id, cube.areaCode, names), steps }];
    },
  );
  const shown =
    kpi.unit === 'count' ? comparators.filter((one) => one.id === 'target') : comparators;
  return {
    council: names.name(cube.areaCode),
    unit: kpi.unit,
    axis,
    points,
    comparators: shown,
    breaks: breaksOf(kpi, periods),
    sentence: trendSentence(kpi, points, shown, names.name(cube.areaCode)),
  };
}

/** Leaves out the quarters before the first with a value: there is nothing to draw. */
function fromFirstKnown(
  quarters: readonly string[],
  byEnd: ReadonlyMap<string, Figure>,
): readonly string[] {
  const first = quarters.findIndex((key) => byEnd.get(periodEnd(key) ?? '')?.value != null);
  return first === -1 ? [] : quarters.slice(first);
}

function figureText(kpi: KpiDefinition, figure: Figure | undefined): string {
  if (figure === undefined) return valueText(null, 'missing', kpi.unit);
  return valueText(
    figure.value,
    figure.flag,
    kpi.unit,
    figure.origin === 'published' ? 'rounded' : 'exact',
  );
}

function breaksOf(kpi: KpiDefinition, periods: readonly string[]): TrendModel['breaks'] {
  const at = kpi.break;
  if (at === undefined) return [];
  const before = periods.findIndex((period) => (periodEnd(period) ?? '') >= at.date);
  return before > 0 ? [{ before, text: `From ${dateLabel(at.date)}: ${at.reason}` }] : [];
}

function trendSentence(
  kpi: KpiDefinition,
  points: readonly TrendPoint[],
  comparators: readonly TrendComparator[],
  council: string,
): string {
  const known = points.filter((point) => point.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `${kpi.title}: there are no figures yet.`;
  const beside = comparators
    .map((one) => ({ name: one.name, text: one.steps.at(-1)?.text ?? '' }))
    .filter((one) => one.text !== '')
    .map((one) => `${one.name} ${one.text}`);
  const line =
    first === last
      ? `${kpi.title}, ${council}: ${last.text} in ${periodLabel(last.period)}`
      : `${kpi.title}, ${council}: from ${first.text} in ${periodLabel(first.period)} to ${last.text} in ${periodLabel(last.period)}`;
  return `${line}.${beside.length === 0 ? '' : ` Beside it: ${beside.join(', ')}.`}`;
}

/** Years in which anything is published for the bars of the KPI page, newest first. */
export function publishedYears(published: readonly PublishedFigure[]): string[] {
  const years = new Set(
    published.filter((figure) => figure.value !== null).map((figure) => figure.period),
  );
  return [...years].sort().reverse();
}
