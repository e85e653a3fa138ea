-- title: Do those who came in and those who left explain our number?
-- note: The number at the end of the quarter before, plus those who came, minus those who left. What is left over is no error by itself: a child can come from a short break, or come and leave more than once in a quarter and is counted once.
-- parameter: area area
-- picture: line x=period y=came_in,left_care

WITH ours AS (
  PIVOT (
    SELECT period, period_end, kpi, value
    FROM figures
    WHERE area_code = $area
      AND origin = 'own'
      AND breakdown = ''
      AND period LIKE '%-Q_'
      AND kpi IN ('cla_number', 'cla_started', 'cla_ceased')
  )
  ON kpi IN ('cla_number', 'cla_started', 'cla_ceased')
  USING any_value(value)
)
SELECT
  now.period,
  before.cla_number AS at_the_start,
  now.cla_started AS came_in,
  now.cla_ceased AS left_care,
  now.cla_number AS at_the_end,
  now.cla_number - (before.cla_number + now.cla_started - now.cla_ceased) AS left_over
FROM ours AS now
LEFT JOIN ours AS before
  ON before.period_end = last_day((now.period_end - INTERVAL 3 MONTH)::DATE)
ORDER BY now.period
