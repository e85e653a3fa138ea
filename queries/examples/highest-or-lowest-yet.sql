-- title: Which figures are the highest or lowest they have been?
-- note: The quarter against all quarters of ours before it, of KPIs with eight quarters or more. "is_that" says whether it is the better or the worse end.
-- parameter: area area
-- parameter: quarter quarter

WITH ours AS (
  SELECT kpi, kpi_title, unit, better, period, period_end, value
  FROM figures
  WHERE area_code = $area
    AND origin = 'own'
    AND breakdown = ''
    AND value IS NOT NULL
    AND period LIKE '%-Q_'
),
now AS (
  SELECT * FROM ours WHERE period = $quarter
)
SELECT
  now.kpi_title,
  now.unit,
  round(now.value, 1) AS value,
  CASE WHEN now.value > max(before.value) THEN 'highest' ELSE 'lowest' END AS record,
  round(min(before.value), 1) AS lowest_before,
  round(max(before.value), 1) AS highest_before,
  count(*) AS quarters_before,
  CASE
    WHEN now.better = 'neutral' THEN 'neither'
    WHEN (record = 'highest') = (now.better = 'higher') THEN 'best'
    ELSE 'worst'
  END AS is_that
FROM now
JOIN ours AS before ON before.kpi = now.kpi AND before.period_end < now.period_end
GROUP BY now.kpi_title, now.unit, now.better, now.value
HAVING count(*) >= 7 AND (now.value > max(before.value) OR now.value < min(before.value))
ORDER BY record, now.kpi_title
