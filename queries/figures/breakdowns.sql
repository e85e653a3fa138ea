-- The parts of the area's figures (ages, sex, placements, bands), its own where it has them for a
-- KPI, else the published ones.
WITH own AS (
  FROM own_figures WHERE area_code = (SELECT area FROM asked) AND breakdown <> ''
),
published AS (
  SELECT *
  FROM figures_published
  ANTI JOIN own USING (kpi, breakdown)
  WHERE area_code = (SELECT area FROM asked) AND breakdown <> '' AND kpi IN (SELECT id FROM kpis)
)
SELECT kpi, period, period_end, breakdown, category, numerator, denominator, value, flag, source
FROM (FROM own UNION ALL BY NAME FROM published)
