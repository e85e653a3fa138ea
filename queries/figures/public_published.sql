-- The public copy of figures_published: a withheld figure keeps its place and says why it is empty. As the
-- step figures_published in front of all others it makes a public cube of the same statement.
SELECT
  figure.* REPLACE (
    CASE WHEN hidden.kpi IS NULL THEN figure.numerator END AS numerator,
    CASE WHEN hidden.kpi IS NULL THEN figure.denominator END AS denominator,
    CASE WHEN hidden.kpi IS NULL THEN figure.value END AS value,
    CASE WHEN hidden.kpi IS NULL THEN figure.flag ELSE 'suppressed' END AS flag
  )
FROM main.figures_published AS figure
LEFT JOIN main.withheld AS hidden
  ON hidden.origin = 'published'
  AND hidden.area_code = figure.area_code
  AND hidden.kpi = figure.kpi
  AND hidden.period = figure.period
  AND hidden.breakdown = figure.breakdown
  AND hidden.category = figure.category
