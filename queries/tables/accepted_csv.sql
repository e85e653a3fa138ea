-- The accepted figures with the columns that load_figures.sql reads, in an order of their own, so
-- that the order of the rows in the file does not matter.
SELECT
  kpi,
  area_code,
  area_name,
  period,
  strftime(period_end, '%Y-%m-%d') AS period_end,
  basis,
  breakdown,
  category,
  numerator,
  denominator,
  value,
  flag,
  marks
FROM accepted_figures
ORDER BY area_code, accepted_figures.period_end, period, kpi, breakdown, category
