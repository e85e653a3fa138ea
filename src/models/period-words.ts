import type { KpiDefinition } from '../kpis/definition.ts';
import { dateLabel, parseQuarter, periodLabel, periodMonths } from '../kpis/periods.ts';
import type { Figure } from './cube.ts';

/** When a figure is of, by its basis: "31 December 2021", "12 months to 31 December 2021", … */
export function figurePeriod(figure: Figure): string {
  const end = dateLabel(figure.periodEnd);
  if (parseQuarter(figure.period) === null && figure.basis !== 'snapshot') {
    return `Year to ${end}`;
  }
  switch (figure.basis) {
    case 'snapshot':
      return end;
    case 'rolling_year':
      return `12 months to ${end}`;
    case 'flow':
      return periodMonths(figure.period);
    case 'year':
      return `Year to ${end}`;
  }
}

/** What the chart of a KPI shows, under its title. */
export function subtitle(kpi: KpiDefinition): string {
  if (kpi.unit === 'percent') return `${kpi.title}, as a percentage of ${kpi.of}`;
  return kpi.title;
}

/** "Q3 2021/22 (October to December 2021)" */
export function quarterLong(quarter: string): string {
  return `${periodLabel(quarter)} (${periodMonths(quarter)})`;
}
