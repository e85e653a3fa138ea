-- The published figures of every area, the population of children among them, as the view $view shows them: in the public
-- view a withheld figure keeps its place and has neither number nor reason.
WITH hidden AS (
  SELECT area_code, kpi, period, breakdown, category
  FROM withheld
  WHERE $view = 'public' AND origin = 'published'
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
LEFT JOIN hidden USING (area_code, kpi, period, breakdown, category)
ORDER BY figure.area_code, figure.kpi, figure.period_end, figure.period, figure.breakdown, figure.category
