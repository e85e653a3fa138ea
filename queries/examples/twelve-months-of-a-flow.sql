-- title: How many in the last twelve months, beside the published year?
-- note: The sum of four quarters in a row; a gap in one leaves the sum empty. A child who came or left in two quarters is counted in both, so four quarters can be a little more than the published year.
-- parameter: area area
-- parameter: kpi kpi cla_started
-- picture: line x=period y=twelve_months

WITH quarters AS (
  SELECT
    period,
    period_end,
    value AS in_the_quarter,
    sum(value) OVER last_four AS total,
    count(value) OVER last_four AS quarters
  FROM figures
  WHERE area_code = $area
    AND kpi = $kpi
    AND origin = 'own'
    AND basis = 'flow'
    AND unit = 'count'
    AND breakdown = ''
  WINDOW last_four AS (
    ORDER BY period_end
    RANGE BETWEEN INTERVAL 10 MONTH PRECEDING AND CURRENT ROW
  )
)
SELECT
  quarters.period,
  in_the_quarter,
  CASE WHEN quarters = 4 THEN total END AS twelve_months,
  published.value AS published_year
FROM quarters
LEFT JOIN figures AS published
  ON published.area_code = $area
  AND published.kpi = $kpi
  AND published.origin = 'published'
  AND published.breakdown = ''
  AND published.period_end = quarters.period_end
ORDER BY quarters.period
