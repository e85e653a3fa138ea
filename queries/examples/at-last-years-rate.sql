-- title: What would our figures be at last year's rate?
-- note: For each percentage of the quarter: how many children there would be at the share of the same quarter a year before, and how many more or fewer there are. Small numbers swing by chance: a difference of a few children may mean nothing.
-- parameter: area area
-- parameter: quarter quarter
-- picture: bar x=kpi_title y=difference

-- Percentages are worked out from the numbers above and below the line, not from rounded values.
WITH percentages AS (
  SELECT kpi, kpi_title, better, period, period_end, numerator, denominator
  FROM figures
  WHERE area_code = $area
    AND origin = 'own'
    AND unit = 'percent'
    AND breakdown = ''
    AND numerator IS NOT NULL
    AND denominator > 0
)
SELECT
  now.kpi_title,
  now.numerator AS children,
  now.denominator AS of_children,
  round(100 * before.numerator / before.denominator, 1) AS percent_last_year,
  round(now.denominator * before.numerator / before.denominator, 1) AS at_last_years_rate,
  round(now.numerator - now.denominator * before.numerator / before.denominator, 1) AS difference,
  CASE
    WHEN now.better = 'neutral' THEN 'neither'
    WHEN difference = 0 THEN 'the same'
    WHEN (difference < 0) = (now.better = 'lower') THEN 'better'
    ELSE 'worse'
  END AS is_that
FROM percentages AS now
JOIN percentages AS before
  ON before.kpi = now.kpi
  AND before.period_end = (now.period_end - INTERVAL 1 YEAR)::DATE
WHERE now.period = $quarter
ORDER BY abs(difference) DESC, now.kpi_title
