-- Which councils, periods and KPIs the accepted figures are about: councils and KPIs by their code and
-- id, periods earliest first.
WITH accepted AS (
  SELECT 'council' AS what, area_id AS id, NULL::INTEGER AS quarter
  FROM staged_resolved
  ANTI JOIN staged_left_out USING (row_number)
  GROUP BY area_id
  UNION ALL
  SELECT 'period', period_id, quarter
  FROM staged_resolved
  ANTI JOIN staged_left_out USING (row_number)
  GROUP BY period_id, quarter
  UNION ALL
  SELECT 'kpi', measure_id, NULL
  FROM staged_resolved
  ANTI JOIN staged_left_out USING (row_number)
  GROUP BY measure_id
)
SELECT DISTINCT
  what,
  CASE what
    WHEN 'council' THEN area_code
    WHEN 'kpi' THEN kpi
    ELSE year_key || coalesce('-Q' || accepted.quarter, '')
  END AS id,
  area_name AS name,
  period_end
FROM accepted
LEFT JOIN staged_areas ON what = 'council' AND area_id = id
LEFT JOIN staged_periods ON what = 'period' AND period_id = id
LEFT JOIN staged_measures ON what = 'kpi' AND measure_id = id
ORDER BY what, staged_periods.period_end, 2
