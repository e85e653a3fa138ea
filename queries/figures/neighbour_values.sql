-- The statistical neighbours' published figures of every year, for both models, as mean and as
-- median of those with a value. A symbol is no value and enters neither.
SELECT
  substr(role, 11) AS model,
  kpi,
  period_end AS year_end,
  avg(value) AS mean,
  median(value) AS median,
  count(value) AS counted
FROM among
WHERE role LIKE 'neighbour-%'
GROUP BY role, kpi, period_end
