-- The published figures that the area stands among: headlines of itself, its neighbours in either
-- model, its region and England, and the area's own parts, as the view that is asked for shows them.
-- In the public view a withheld figure keeps its place and says why it is empty. No other step reads
-- figures_published.
WITH wanted AS (
  SELECT area AS code FROM asked
  UNION
  SELECT region_code FROM areas JOIN asked ON code = area WHERE region_code IS NOT NULL
  UNION
  SELECT 'E92000001'
  UNION
  SELECT neighbour_code FROM neighbours JOIN asked ON area_code = area
),
hidden AS (
  SELECT area_code, kpi, period, breakdown, category
  FROM withheld
  WHERE origin = 'published' AND (SELECT view FROM asked) = 'public'
)
SELECT
  figure.kpi,
  figure.area_code,
  figure.period,
  figure.period_end,
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
SEMI JOIN wanted ON wanted.code = figure.area_code
LEFT JOIN hidden
  ON hidden.area_code = figure.area_code
  AND hidden.kpi = figure.kpi
  AND hidden.period = figure.period
  AND hidden.breakdown = figure.breakdown
  AND hidden.category = figure.category
WHERE figure.kpi IN (SELECT id FROM kpis)
  AND (figure.breakdown = '' OR figure.area_code = (SELECT area FROM asked))
