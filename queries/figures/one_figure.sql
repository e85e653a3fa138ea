-- One figure of an area, and everything it is compared with and rated by.
SELECT
  figure.numerator AS our_numerator,
  figure.denominator AS our_denominator,
  figure.value AS our_value,
  figure.low AS our_low,
  figure.high AS our_high,
  ratings.* EXCLUDE (kpi)
FROM area_figures AS figure
LEFT JOIN ratings USING (kpi, period)
WHERE figure.kpi = $kpi AND figure.period = $period
