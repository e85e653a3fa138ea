-- Which figure each quarter shows. A KPI with quarterly figures of the area's own shows the figure
-- of that very date, or a gap. One that stands once a year, or has published figures alone, shows
-- its latest on or before the quarter, with its own date.
WITH bounds AS (
  SELECT min(period_end) AS first_end, max(period_end) AS last_end FROM area_figures
),
quarters AS (
  SELECT
    quarter_end,
    format(
      '{}-{:02d}-Q{}',
      year(quarter_end - INTERVAL 3 MONTH),
      (year(quarter_end - INTERVAL 3 MONTH) + 1) % 100,
      (quarter(quarter_end) + 2) % 4 + 1
    ) AS quarter
  FROM (
    SELECT last_day(start_month::DATE) AS quarter_end
    FROM bounds, generate_series(date_trunc('month', first_end), last_end::TIMESTAMP, INTERVAL 3 MONTH)
      AS months(start_month)
  )
),
quarterly AS (
  SELECT DISTINCT kpi FROM area_figures WHERE origin = 'own' AND basis <> 'year'
)
SELECT
  quarters.quarter,
  quarters.quarter_end,
  area_figures.kpi,
  area_figures.period
FROM quarters
JOIN area_figures ON area_figures.period_end <= quarters.quarter_end
  AND (
    area_figures.period_end = quarters.quarter_end
    OR area_figures.kpi NOT IN (FROM quarterly)
  )
QUALIFY row_number() OVER (
  PARTITION BY quarters.quarter, area_figures.kpi ORDER BY area_figures.period_end DESC
) = 1
