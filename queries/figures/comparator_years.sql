-- For each figure of the area, the published year it is compared with: the latest that ends on or
-- before the figure's own date.
WITH published_years AS (
  SELECT DISTINCT kpi, period AS year, period_end AS year_end
  FROM figures_published
  WHERE breakdown = ''
)
SELECT area_figures.kpi, area_figures.period, year, year_end
FROM area_figures
ASOF JOIN published_years
  ON area_figures.kpi = published_years.kpi
  AND area_figures.period_end >= published_years.year_end
