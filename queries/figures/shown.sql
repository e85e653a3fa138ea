-- Which figure each quarter shows. A KPI with quarterly figures of the area's own shows the figure
-- of that very date, or a gap. One that stands once a year, or has published figures alone, shows
-- its latest on or before the quarter, with its own date.
WITH quarters AS (
  SELECT
    quarter_end,
    format(
      '{}-{:02d}-Q{}',
      year(quarter_end - INTERVAL 3 MONTH),
      (year(quarter_end - INTERVAL 3 MONTH) + 1) % 100,
      (quarter(quarter_end) + 2) % 4 + 1
    ) AS quarter
  FROM (
    SELECT last_day(unnest(generate_series(
      date_trunc('month', min(period_end)), max(period_end)::TIMESTAMP, INTERVAL 3 MONTH
    ))::DATE) AS quarter_end
    FROM area_figures
  )
),
quarterly AS (
  SELECT DISTINCT kpi FROM area_figures WHERE origin = 'own' AND basis <> 'year'
)
SELECT
  quarters.quarter,
  quarters.quarter_end,
  area_figures.kpi,
  arg_max(area_figures.period, area_figures.period_end) AS period
FROM area_figures
LEFT JOIN quarterly USING (kpi)
JOIN quarters
  ON area_figures.period_end <= quarters.quarter_end
  AND (quarterly.kpi IS NULL OR area_figures.period_end = quarters.quarter_end)
GROUP BY quarters.quarter, quarters.quarter_end, area_figures.kpi
