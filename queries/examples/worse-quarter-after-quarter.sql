-- title: What has been getting worse, quarter after quarter?
-- note: How many quarters in a row, up to this one, a figure has moved in the worse direction. Rolling years share nine months with the quarter before, so they run longer than chance alone would have it. Neutral KPIs are left out.
-- parameter: area area
-- parameter: quarter quarter
-- parameter: number quarters "Quarters in a row, at least" 2
-- picture: bar x=kpi_title y=quarters_in_a_row

WITH ours AS (
  SELECT
    kpi,
    kpi_title,
    better,
    period,
    period_end,
    value,
    value - lag(value) OVER (PARTITION BY kpi ORDER BY period_end) AS change
  FROM figures
  WHERE area_code = $area
    AND origin = 'own'
    AND breakdown = ''
    AND better <> 'neutral'
    AND period LIKE '%-Q_'
),
until_now AS (
  SELECT
    *,
    -- A gap (null) is no worse figure: it ends the run.
    coalesce(CASE better WHEN 'lower' THEN change > 0 ELSE change < 0 END, false) AS is_worse
  FROM ours
  WHERE period_end <= (SELECT max(period_end) FROM ours WHERE period = $quarter)
),
last_other AS (
  SELECT kpi, max(period_end) FILTER (NOT is_worse) AS period_end FROM until_now GROUP BY kpi
)
SELECT
  kpi_title,
  count(*) AS quarters_in_a_row,
  round(arg_min(value - change, until_now.period_end), 1) AS before_the_run,
  round(arg_max(value, until_now.period_end), 1) AS value_now
FROM until_now
JOIN last_other USING (kpi)
WHERE until_now.period_end > last_other.period_end
GROUP BY kpi_title
HAVING count(*) >= $quarters
ORDER BY quarters_in_a_row DESC, kpi_title
