-- The parts of the area's figures (ages, sex, placements, bands), its own where it has them for a
-- KPI, else the published ones.
WITH own AS (
  SELECT *, 'own' AS origin FROM figures_own WHERE area_code = $area AND breakdown <> ''
),
published AS (
  SELECT figure.*, 'published' AS origin
  FROM figures_published AS figure
  JOIN kpis ON kpis.id = figure.kpi
  WHERE area_code = $area AND breakdown <> ''
    AND NOT EXISTS (FROM own WHERE own.kpi = figure.kpi AND own.breakdown = figure.breakdown)
)
SELECT kpi, period, period_end, breakdown, category, numerator, denominator, value, flag, source
FROM (FROM own UNION ALL BY NAME FROM published)
