-- title: Which authorities improved most?
-- note: Published figures of the latest year against those of so many years before. Published percentages are whole numbers, so several authorities share a place.
-- note: Authorities that ended or began in between have only one of the two figures and are not there. A neutral KPI has no better direction and gives no rows.
-- parameter: kpi kpi placements_3_plus
-- parameter: number years "Years back" 5
-- picture: bar x=area y=improvement

-- An improvement is a fall where lower is better and a rise where higher is better, in the unit of
-- the KPI (points, for percentages). A value that is null is not known: it is left out, never zero.
WITH headlines AS (
  SELECT area_code, area, region, period_end, value, better
  FROM figures
  WHERE kpi = $kpi
    AND origin = 'published'
    AND area_level = 'authority'
    AND breakdown = ''
    AND value IS NOT NULL
),
latest AS (
  SELECT * FROM headlines WHERE period_end = (SELECT max(period_end) FROM headlines)
)
SELECT
  latest.area,
  latest.region,
  earlier.value AS earlier_value,
  latest.value AS latest_value,
  CASE latest.better
    WHEN 'lower' THEN earlier.value - latest.value
    ELSE latest.value - earlier.value
  END AS improvement
FROM latest
JOIN headlines AS earlier
  ON earlier.area_code = latest.area_code
  AND earlier.period_end = latest.period_end - to_years($years::INTEGER)
WHERE latest.better <> 'neutral'
ORDER BY improvement DESC, latest.area
LIMIT 20
