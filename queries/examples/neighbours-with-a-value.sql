-- title: How many of our neighbours have a figure to compare with?
-- note: The latest published year of each KPI. With fewer than six of ten, Quarterlight shows the neighbours and does not rate against them.
-- parameter: area area
-- parameter: text model "Neighbour model (2025 or 2021)" 2025
-- picture: bar x=kpi_title y=with_value

WITH latest AS (
  SELECT kpi, max(period_end) AS period_end
  FROM figures
  WHERE origin = 'published' AND breakdown = '' AND kpi IN (SELECT id FROM kpis)
  GROUP BY kpi
)
SELECT
  kpi_title,
  any_value(financial_year) AS financial_year,
  count(value) AS with_value,
  count(*) AS neighbours,
  median(value) AS neighbours_median,
  min(value) AS lowest,
  max(value) AS highest,
  string_agg(area || ' (' || flag || ')', ', ' ORDER BY neighbours.rank) FILTER (value IS NULL) AS without_value
FROM neighbours
JOIN figures ON figures.area_code = neighbours.neighbour_code
JOIN latest USING (kpi, period_end)
WHERE neighbours.area_code = $area
  AND neighbours.model = $model
  AND origin = 'published'
  AND breakdown = ''
GROUP BY kpi_title
ORDER BY with_value, kpi_title
