-- How many figures of earlier loads the accepted ones stand in for. The newest load that holds a
-- figure is the one that is replaced.
WITH earlier AS (
  FROM figures_loaded
  QUALIFY row_number() OVER (
    PARTITION BY kpi, area_code, period, breakdown, category ORDER BY load_order DESC
  ) = 1
)
SELECT
  area_code,
  accepted_figures.area_name,
  period,
  accepted_figures.period_label,
  earlier.source,
  count(*)::DOUBLE AS figures
FROM accepted_figures
JOIN earlier USING (kpi, area_code, period, breakdown, category)
GROUP BY ALL
ORDER BY area_code, min(accepted_figures.period_end), period, earlier.source
