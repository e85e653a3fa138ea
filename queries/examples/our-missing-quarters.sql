-- title: Which quarters of ours have a gap?
-- note: Every KPI that a file gives for some quarter, against every quarter that a file has. "no row" means that no file says anything about it. KPIs of the year to 31 March are not expected each quarter.
-- parameter: area area

WITH ours AS (
  SELECT kpi, kpi_title, period, period_end, value, flag
  FROM figures
  WHERE area_code = $area
    AND origin = 'own'
    AND breakdown = ''
    AND period LIKE '%-Q_'
),
expected AS (
  FROM (SELECT DISTINCT kpi, kpi_title FROM ours)
  CROSS JOIN (SELECT DISTINCT period, period_end FROM ours)
)
SELECT
  expected.period,
  expected.kpi_title,
  coalesce(nullif(ours.flag, ''), 'no row') AS why
FROM expected
LEFT JOIN ours USING (kpi, period)
WHERE ours.value IS NULL
ORDER BY expected.period_end DESC, expected.kpi_title
