-- The figures that hold today of every area with a file, as the view $view shows them: in the public
-- view a withheld figure keeps its place and has neither number nor reason, and parts that are for officers are left out. A figure of no
-- KPI is left out: disclosure control would not know of it.
WITH hidden AS (
  SELECT area_code, kpi, period, breakdown, category
  FROM withheld
  WHERE $view = 'public' AND origin = 'own'
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
FROM figures_own AS figure
JOIN kpis ON kpis.id = figure.kpi
LEFT JOIN hidden USING (area_code, kpi, period, breakdown, category)
WHERE $view <> 'public' OR breakdown = '' OR public_parts IS NULL
  OR contains(public_parts, '|' || breakdown || '|')
ORDER BY figure.area_code, figure.kpi, figure.period_end, figure.period, figure.breakdown, figure.category
