/** The columns in which accepted figures are kept as CSV. */
export const FIGURE_COLUMNS = [
  'kpi',
  'area_code',
  'period',
  'period_end',
  'basis',
  'breakdown',
  'category',
  'numerator',
  'denominator',
  'value',
  'flag',
  'marks',
] as const;
