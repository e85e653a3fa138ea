-- title: How does this quarter compare with the same quarter of other years?
-- note: Some figures have a season. The same quarter a year before is then a fairer measure than the quarter before.
-- parameter: area area
-- parameter: quarter quarter
-- parameter: kpi kpi cla_started
-- picture: line x=financial_year y=value

SELECT
  financial_year,
  period,
  value,
  numerator,
  denominator,
  value - lag(value) OVER (ORDER BY period_end) AS change_on_a_year_before,
  flag
FROM figures
WHERE area_code = $area
  AND kpi = $kpi
  AND origin = 'own'
  AND breakdown = ''
  AND right(period, 2) = right($quarter, 2)
ORDER BY period_end
