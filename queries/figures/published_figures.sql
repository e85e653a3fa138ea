-- The published figures that the area stands among: headlines of itself, its neighbours in either
-- model, its region and England, and the area's own parts, as the view that is asked for shows them.
-- An authority that is a neighbour in both models is there twice: role says as what. In the public
-- view a withheld figure keeps its place and says why it is empty. No other step reads
-- figures_published.
WITH wanted AS (
  SELECT area AS code, 'area' AS role FROM asked
  UNION ALL
  SELECT region_code, 'region' FROM areas JOIN asked ON code = area WHERE region_code IS NOT NULL
  UNION ALL
  SELECT 'E92000001', 'england'
  UNION ALL
  SELECT neighbour_code, 'neighbour-' || model FROM neighbours JOIN asked ON area_code = area
),
hidden AS (
  SELECT area_code, kpi, period, breakdown, category
  FROM withheld
  JOIN asked ON view = 'public'
  WHERE origin = 'published'
)
SELECT
  figure.kpi,
  figure.period,
  figure.period_end,
  wanted.role,
  figure.area_code,
  figure.basis,
  figure.breakdown,
  figure.category,
  CASE WHEN hidden.kpi IS NULL THEN figure.numerator END AS numerator,
  CASE WHEN hidden.kpi IS NULL THEN figure.denominator END AS denominator,
  CASE WHEN hidden.kpi IS NULL THEN figure.value END AS value,
  CASE WHEN hidden.kpi IS NULL THEN figure.flag ELSE 'suppressed' END AS flag,
  figure.marks,
  figure.source
FROM figures_published AS figure
JOIN wanted ON wanted.code = figure.area_code
JOIN kpis ON kpis.id = figure.kpi
LEFT JOIN hidden
  ON hidden.area_code = figure.area_code
  AND hidden.kpi = figure.kpi
  AND hidden.period = figure.period
  AND hidden.breakdown = figure.breakdown
  AND hidden.category = figure.category
WHERE figure.breakdown = '' OR wanted.role = 'area'
