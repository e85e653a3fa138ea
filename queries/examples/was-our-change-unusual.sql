-- title: Was our change unusual among all authorities?
-- note: Each published year, our change on the year before beside everybody's. "as_much_or_more" is how many authorities moved at least as far in either direction: when half of them do, there may be nothing to explain.
-- parameter: area area
-- parameter: kpi kpi placements_3_plus
-- picture: line x=financial_year y=our_change,median_change

WITH headlines AS (
  SELECT area_code, financial_year, period_end, value
  FROM figures
  WHERE kpi = $kpi
    AND origin = 'published'
    AND area_level = 'authority'
    AND breakdown = ''
    AND value IS NOT NULL
),
changes AS (
  SELECT now.area_code, now.financial_year, now.value - before.value AS change
  FROM headlines AS now
  JOIN headlines AS before
    ON before.area_code = now.area_code
    AND before.period_end = now.period_end - INTERVAL 1 YEAR
)
SELECT
  ours.financial_year,
  any_value(ours.change) AS our_change,
  median(others.change) AS median_change,
  count(*) FILTER (abs(others.change) >= abs(ours.change)) AS as_much_or_more,
  count(*) AS other_authorities
FROM changes AS ours
JOIN changes AS others
  ON others.financial_year = ours.financial_year AND others.area_code <> ours.area_code
WHERE ours.area_code = $area
GROUP BY ours.financial_year
ORDER BY ours.financial_year
