import { periodEnd } from '../kpis/periods.ts';
import type { Choice } from './comparators.ts';
import type { ComparatorId, Comparison, Cube, Figure } from './cube.ts';

/**
 * What a comparator is in each period of a chart: what the figure of the period is compared with.
 * Where the council has no figure, the published year that had ended by then goes on, as long as
 * the cube has it beside another figure: a comparator is there whether or not the council has a
 * figure, and holds from its own date to the next. A target and a region taken together from
 * quarters stand beside figures alone.
 */
export function comparatorOverTime(
  cube: Cube,
  kpi: string,
  id: ComparatorId,
  shown: readonly { readonly period: string; readonly figure: Figure | null }[],
  { model, method }: Pick<Choice, 'model' | 'method'>,
): (Comparison | null)[] {
  const beside = (figure: Figure) => cube.comparison(figure, id, model, method);
  const ends = new Set(cube.published(kpi).map((one) => one.periodEnd));
  const byEnd = new Map<string, Comparison>();
  if (shown.some(({ figure }) => figure === null || beside(figure) === null)) {
    for (const figure of cube.figures(kpi)) {
      const one = beside(figure);
      if (one?.published === true && one.value !== null) byEnd.set(one.periodEnd, one);
    }
  }
  return shown.map(({ period, figure }) => {
    const own = figure === null ? null : beside(figure);
    if (own !== null) return own;
    const newest = [...ends]
      .filter((end) => end <= (periodEnd(period) ?? ''))
      .sort()
      .at(-1);
    return byEnd.get(newest ?? '') ?? null;
  });
}
