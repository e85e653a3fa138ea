-- tidy_figures
-- The figures from children's records in the order of the tidy layout: those with a value.
SELECT
  kpi,
  period,
  breakdown,
  category,
  numerator,
  denominator,
  value,
  marks
FROM record_figures
WHERE flag = ''
ORDER BY period_end, period, kpi, breakdown, category
