/** The figures that come of the example's extracts, as the product's file of figures has them. */

import { findKpi } from '../../src/kpis/catalogue.ts';
import { type CountedFigure, type TidyFigure, tidyCsv } from '../figures/tidy.ts';
import type { CountedFiles } from '../figures/work-out.ts';
import { type Figure, oneDecimal, periodOf } from './figure.ts';

/** Says that a figure does not apply: there was nobody to count. */
const NOBODY = 'z';
/** Marks a figure as the example's. */
const MARK = 'illustrative';

const partOf = (kpi: string, breakdown: string) => `${kpi}|${breakdown}`;
const keyOf = (figure: Omit<TidyFigure, 'numerator' | 'denominator' | 'value' | 'marks'>) =>
  [figure.kpi, figure.breakdown, figure.category, figure.period].join('|');

/**
 * The tidy layout with the headlines and breakdowns that are wanted, in the order in which they are, so
 * that the first start stays light: the extracts give ten times as many. Categories of these that were
 * not wanted come at the end.
 * @throws {Error} when a wanted figure is not among those that were worked out.
 */
export function computedCsv(
  { figures, ofNobody, area }: Pick<CountedFiles, 'figures' | 'ofNobody' | 'area'>,
  wanted: readonly Figure[],
): string {
  const parts = new Set(wanted.map(({ kpi, breakdown = '' }) => partOf(kpi, breakdown)));
  const given = new Map<string, TidyFigure>();
  for (const figure of [
    ...figures.map((one) => ({ ...one, ...written(one) })),
    ...ofNobody.map((headline) => ({ ...headline, ...NO_FIGURE })),
  ]) {
    if (parts.has(partOf(figure.kpi, figure.breakdown))) {
      given.set(keyOf(figure), { ...figure, marks: [MARK, ...figure.marks] });
    }
  }
  const rows = wanted.map((figure) => {
    const { kpi, breakdown = '', category = '' } = figure;
    const key = keyOf({ kpi, breakdown, category, period: periodOf(figure) });
    const row = given.get(key);
    if (row === undefined) throw new Error(`the extracts do not give ${key}`);
    given.delete(key);
    return row;
  });
  return tidyCsv([...rows, ...given.values()], area);
}

const NO_FIGURE = {
  breakdown: '',
  category: '',
  numerator: null,
  denominator: null,
  value: NOBODY,
  marks: [],
};

/**
 * The numbers as the example writes them: whole counts, else one decimal; a mean without the sum that
 * it is made from, as it is published.
 */
function written({ kpi, numerator, denominator, value }: CountedFigure) {
  const unit = findKpi(kpi)?.unit;
  const text = unit === 'count' ? String(value) : oneDecimal(value ?? Number.NaN);
  return unit === 'score'
    ? { numerator: null, denominator: null, value: text }
    : { numerator, denominator, value: text };
}
