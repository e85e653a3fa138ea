-- title: Which KPIs moved together with this one?
-- note: The correlation of changes from one published year to the next, over all authorities and years: 1 is always together, -1 always apart, 0 no pattern. It says nothing about cause.
-- note: Pairs with fewer than 100 changes are left out. Changes of counts are led by the largest authorities.
-- parameter: kpi kpi placements_3_plus
-- picture: bar x=other_kpi y=correlation

WITH headlines AS (
  SELECT area_code, kpi, kpi_title, period_end, value
  FROM figures
  WHERE origin = 'published'
    AND area_level = 'authority'
    AND breakdown = ''
    AND value IS NOT NULL
),
changes AS (
  SELECT now.area_code, now.kpi, now.kpi_title, now.period_end, now.value - before.value AS change
  FROM headlines AS now
  JOIN headlines AS before
    ON before.area_code = now.area_code
    AND before.kpi = now.kpi
    AND before.period_end = now.period_end - INTERVAL 1 YEAR
)
SELECT
  other.kpi_title AS other_kpi,
  round(corr(this.change, other.change), 3) AS correlation,
  count(*) AS changes_compared
FROM changes AS this
JOIN changes AS other USING (area_code, period_end)
WHERE this.kpi = $kpi AND other.kpi <> $kpi
GROUP BY other.kpi_title
HAVING count(*) >= 100
ORDER BY abs(correlation) DESC, other_kpi
