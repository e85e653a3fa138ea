import type { KpiDefinition } from '../../kpis/definition.ts';
import { dateLabel, monthLabel, periodEnd } from '../../kpis/periods.ts';
import type { ComparatorId, Figure } from '../cube.ts';
import { figurePeriod } from '../period-words.ts';
import type { Telling } from '../saying.ts';

/**
 * Whose the figures of a slide are and of when: "Own figures to 31 December 2021; Department for
 * Education, March 2021". `ends` are the ISO dates of what was published.
 */
export function sourceLine(figure: Figure | null, ends: readonly string[]): string {
  const published = figure?.origin === 'published' ? [figure.periodEnd] : [];
  const last = [...ends, ...published].sort().at(-1);
  return [
    figure?.origin === 'own' ? ownWords(figure) : '',
    last === undefined ? '' : `Department for Education, ${monthLabel(last)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function ownWords(figure: Figure): string {
  const own = figure.source === 'example' ? 'Illustrative example' : 'Own figures';
  if (figure.basis === 'snapshot') return `${own} to ${dateLabel(figure.periodEnd)}`;
  return `${own}, ${figurePeriod(figure).replace(/^Year/, 'year')}`;
}

/** The same under a line with comparators, and whether a rolling year can be set beside them. */
export function trendSource(
  kpi: KpiDefinition,
  figure: Figure | null,
  drawn: readonly ComparatorId[],
  { cube, choice }: Telling,
): string {
  if (figure === null) return '';
  const ends = drawn.flatMap((id) => {
    const one = cube.comparison(figure, id, choice.model, choice.method);
    return one === null || one.value === null || !one.published ? [] : [one.periodEnd];
  });
  const rolling = figure.basis === 'rolling_year' && figure.origin === 'own' && ends.length > 0;
  const note = rolling ? `. ${kpi.comparisonNote}` : '';
  return `${sourceLine(figure, ends)}${note}`;
}

/** The line of a slide with many figures: the quarter's own, and the newest that is published. */
export function quarterSource(quarter: string, telling: Telling): string {
  const { cube, wording } = telling;
  const figures = wording.kpis.flatMap((kpi) => cube.shown(kpi.id, quarter) ?? []);
  const own = figures.find(
    (one) =>
      one.origin === 'own' && one.basis === 'snapshot' && one.periodEnd === periodEnd(quarter),
  );
  const published = figures.filter((one) => one.origin === 'published');
  const ends = figures.flatMap((figure) => {
    const { choice } = telling;
    const england = cube.comparison(figure, 'england', choice.model, choice.method);
    return england === null || england.value === null ? [] : [england.periodEnd];
  });
  return sourceLine(own ?? null, [...ends, ...published.map((one) => one.periodEnd)]);
}
