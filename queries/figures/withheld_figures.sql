-- The own figures of an area that its public view does not show, with their numbers: for officers.
SELECT
  figure.kpi,
  figure.period,
  figure.breakdown,
  figure.category,
  withheld.why,
  figure.numerator,
  figure.denominator,
  figure.value
FROM withheld
JOIN figures_own AS figure USING (area_code, kpi, period, breakdown, category)
WHERE area_code = $area AND origin = 'own'
ORDER BY figure.period_end DESC, figure.kpi, figure.breakdown, figure.category
