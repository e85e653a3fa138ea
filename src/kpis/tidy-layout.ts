import { parseQuarter } from './periods.ts';

/** The columns of the tidy layout as we write it, after the DfE's open-data standard. */
export const TIDY_COLUMNS = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'new_la_code',
  'la_name',
  'kpi',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
] as const;

/** `202122` and `Financial year Q3`, as the DfE's open-data standard names a period. */
export function tidyPeriod(period: string): { time_period: string; time_identifier: string } {
  const year = period.slice(0, 7).replace('-', '');
  const quarter = parseQuarter(period)?.quarter;
  return {
    time_period: year,
    time_identifier: quarter === undefined ? 'Financial year' : `Financial year Q${quarter}`,
  };
}
