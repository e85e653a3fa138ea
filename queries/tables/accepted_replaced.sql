-- How many figures of earlier loads the accepted ones stand in for. The newest load that holds a
-- figure is the one that is replaced.
WITH replaced AS (
  SELECT
    row_number,
    any_value(area_code) AS area_code,
    any_value(accepted_figures.area_name) AS area_name,
    any_value(period) AS period,
    any_value(accepted_figures.period_end) AS period_end,
    arg_max(figures_loaded.source, load_order) AS source
  FROM accepted_figures
  JOIN figures_loaded USING (kpi, area_code, period, breakdown, category)
  GROUP BY row_number
)
SELECT area_code, area_name, period, source, count(*)::DOUBLE AS figures
FROM replaced
GROUP BY ALL
ORDER BY area_code, min(period_end), period, source
