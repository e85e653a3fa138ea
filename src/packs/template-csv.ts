import { KPIS } from '../kpis/catalogue.ts';
import { toCsv } from '../kpis/csv.ts';
import type { KpiDefinition, Unit } from '../kpis/definition.ts';
import { parseQuarter, yearLabel } from '../kpis/periods.ts';
import { TIDY_COLUMNS, tidyPeriod } from '../kpis/tidy-layout.ts';

const HEADER = [...TIDY_COLUMNS, 'title', 'note'] as const;

const HOW_TO_FILL: Readonly<Record<Unit, string>> = {
  count: 'Fill in value: a whole number',
  percent: 'Fill in numerator and denominator: the percentage is worked out',
  per_10000: 'Fill in value: the rate per 10 000 children',
  score: 'Fill in value: the mean score',
};

/**
 * The KPIs of the template: those that the overview always shows, but for the rate per 10,000, which
 * is worked out from the number and the published population when a file does not give it.
 */
export const TEMPLATE_KPIS: readonly KpiDefinition[] = KPIS.filter(
  (kpi) => kpi.optional !== true && kpi.unit !== 'per_10000',
);

/** The period of a KPI's line: a yearly KPI has the latest financial year that is over. */
function periodOf(kpi: KpiDefinition, quarter: string): string {
  const parsed = parseQuarter(quarter);
  if (kpi.basis !== 'year' || parsed === null) return quarter;
  const startYear = parsed.quarter === 4 ? parsed.startYear : parsed.startYear - 1;
  return yearLabel(startYear).replace('/', '-');
}

/**
 * The template of quarterly figures for an area and a quarter: a line a KPI, with its id and title
 * and no number. A line that stays empty loads as "no figure", never as zero. The column `title` is
 * for people and plain in every wording; the intake does not read it.
 */
export function templateCsv(areaCode: string, areaName: string, quarter: string): string {
  return toCsv(
    HEADER,
    TEMPLATE_KPIS.map((kpi) => {
      const { time_period, time_identifier } = tidyPeriod(periodOf(kpi, quarter));
      return [
        time_period,
        time_identifier,
        'Local authority',
        areaCode,
        areaName,
        kpi.id,
        '',
        '',
        null,
        null,
        null,
        kpi.title,
        HOW_TO_FILL[kpi.unit],
      ];
    }),
  );
}
