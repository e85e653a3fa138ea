-- The published figures of the area, its neighbours in either model, its region and England, for
-- every year: the bars of the KPI page.
WITH wanted AS (
  SELECT $area AS code, 'area' AS role
  UNION ALL
  SELECT region_code, 'region' FROM areas WHERE code = $area AND region_code IS NOT NULL
  UNION ALL
  SELECT 'E92000001', 'england'
  UNION ALL
  SELECT neighbour_code, 'neighbour-' || model FROM neighbours WHERE area_code = $area
)
SELECT
  figure.kpi,
  figure.period,
  figure.period_end,
  wanted.role,
  figure.area_code,
  figure.numerator,
  figure.denominator,
  figure.value,
  figure.flag,
  figure.source
FROM figures_published AS figure
JOIN wanted ON wanted.code = figure.area_code
JOIN kpis ON kpis.id = figure.kpi
WHERE figure.breakdown = ''
