-- The published figures of the area, its neighbours in either model, its region and England, for
-- every year: the bars of the KPI page, and what the area's figures are compared with.
WITH wanted AS (
  SELECT area AS code, 'area' AS role FROM asked
  UNION ALL
  SELECT region_code, 'region' FROM areas JOIN asked ON code = area WHERE region_code IS NOT NULL
  UNION ALL
  SELECT 'E92000001', 'england'
  UNION ALL
  SELECT neighbour_code, 'neighbour-' || model FROM neighbours JOIN asked ON area_code = area
)
SELECT
  figure.kpi,
  figure.period,
  figure.period_end,
  wanted.role,
  figure.area_code,
  figure.basis,
  figure.numerator,
  figure.denominator,
  figure.value,
  figure.flag,
  figure.marks,
  figure.source
FROM figures_published AS figure
JOIN wanted ON wanted.code = figure.area_code
WHERE figure.breakdown = '' AND figure.kpi IN (SELECT id FROM kpis)
