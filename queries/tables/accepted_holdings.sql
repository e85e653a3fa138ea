-- Which councils, periods and KPIs the accepted figures are about: councils and KPIs by their code and
-- id, periods earliest first.
WITH accepted AS (
  SELECT DISTINCT period_id, quarter, area_id, measure_id
  FROM staged_resolved
  ANTI JOIN staged_left_out USING (row_number)
),
holdings AS (
  SELECT DISTINCT 'council' AS what, area_code AS id, area_name AS name, NULL::DATE AS period_end
  FROM accepted
  JOIN staged_areas USING (area_id)
  UNION ALL
  SELECT DISTINCT
    'period',
    CASE WHEN accepted.quarter IS NULL THEN year_key ELSE year_key || '-Q' || accepted.quarter END,
    NULL,
    period_end
  FROM accepted
  JOIN staged_periods USING (period_id)
  UNION ALL
  SELECT DISTINCT 'kpi', kpi, NULL, NULL
  FROM accepted
  JOIN staged_measures USING (measure_id)
)
SELECT what, id, name
FROM holdings
ORDER BY what, period_end, id
