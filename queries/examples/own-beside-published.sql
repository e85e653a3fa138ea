-- title: Where does our own figure differ from the published one?
-- note: Our fourth quarters beside the published year that ends on the same day. Published percentages are whole numbers, so a difference under half a point is rounding. What happened in a quarter (a flow) is left out: a quarter is not a year.
-- parameter: area area

WITH headlines AS (
  SELECT * FROM figures WHERE area_code = $area AND breakdown = ''
)
SELECT
  own.kpi_title,
  own.period,
  own.unit,
  round(own.value, 1) AS ours,
  published.value AS published,
  round(own.value - published.value, 1) AS difference,
  own.numerator AS our_numerator,
  published.numerator AS published_numerator,
  published.flag AS why_not_published
FROM headlines AS own
JOIN headlines AS published
  ON published.kpi = own.kpi
  AND published.period_end = own.period_end
  AND published.origin = 'published'
WHERE own.origin = 'own' AND own.basis <> 'flow'
ORDER BY abs(own.value - published.value) DESC NULLS LAST, own.kpi_title, own.period
