-- The published headlines of every authority: the bars of other councils. Regions and England have
-- no count small enough to withhold.
SELECT figure.kpi, figure.area_code, figure.period, figure.period_end, figure.breakdown,
  figure.category, figure.numerator, figure.denominator, figure.value, figure.flag,
  'published' AS origin
FROM figures_published AS figure
JOIN areas ON areas.code = figure.area_code AND areas.level = 'authority'
WHERE figure.breakdown = ''
