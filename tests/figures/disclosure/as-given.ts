import type { DisclosureFigure } from '../../../src/figures/disclosure/sheets.ts';
import { findKpi } from '../../../src/kpis/catalogue.ts';
import type { Given } from '../fixture.ts';

const ENDS: Readonly<Record<string, string>> = {
  '2021-22-Q3': '2021-12-31',
  '2021-22-Q4': '2022-03-31',
};

/** The own figures of a made-up council, as a file of the fixture's area A gives them. */
export function asGiven(figures: readonly DisclosureFigure[]): Given[] {
  return figures.map((one) => ({
    kpi: one.kpi,
    period: one.period,
    end: ENDS[one.period] ?? '',
    basis: findKpi(one.kpi)?.basis ?? '',
    breakdown: one.breakdown,
    category: one.category === '' ? '' : `"${one.category}"`,
    ...(one.unit === 'count' || one.numerator === null ? {} : { n: one.numerator }),
    ...(one.denominator === null ? {} : { d: one.denominator }),
    ...shareOf(one),
  }));
}

function shareOf({ unit, numerator, denominator }: DisclosureFigure): { value?: number } {
  if (numerator === null) return {};
  if (unit === 'count') return { value: numerator };
  if (denominator === null || denominator === 0) return {};
  return { value: ((unit === 'per_10000' ? 10_000 : 100) * numerator) / denominator };
}
