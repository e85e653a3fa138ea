-- The parts of the area's figures (ages, sex, placements, bands), its own where it has them for a
-- KPI, else the published ones.
WITH own AS (
  FROM own_figures WHERE of_area AND breakdown <> ''
),
published AS (
  SELECT *
  FROM published_figures
  ANTI JOIN own USING (kpi, breakdown)
  WHERE breakdown <> ''
)
SELECT kpi, period, period_end, breakdown, category, numerator, denominator, value, flag, source
FROM (FROM own UNION ALL BY NAME FROM published)
