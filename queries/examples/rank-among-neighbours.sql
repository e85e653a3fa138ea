-- title: Where have we stood among our statistical neighbours over ten years?
-- note: 1 is best by the direction of the KPI; equal values share a place. A neighbour without a published value that year is not counted, so look at "among" too. A neutral KPI gives no rows.
-- parameter: area area
-- parameter: kpi kpi placements_3_plus
-- parameter: text model "Neighbour model (2025 or 2021)" 2025
-- picture: line x=financial_year y=place

WITH us_and_neighbours AS (
  SELECT $area AS area_code
  UNION ALL
  SELECT neighbour_code FROM neighbours WHERE area_code = $area AND model = $model
),
placed AS (
  SELECT
    area_code,
    financial_year,
    value,
    rank() OVER (
      PARTITION BY financial_year
      ORDER BY CASE better WHEN 'lower' THEN value ELSE -value END
    ) AS place,
    count(*) OVER (PARTITION BY financial_year) AS among,
    median(value) FILTER (area_code <> $area) OVER (PARTITION BY financial_year) AS neighbours_median
  FROM figures
  JOIN us_and_neighbours USING (area_code)
  WHERE kpi = $kpi
    AND origin = 'published'
    AND breakdown = ''
    AND value IS NOT NULL
    AND better <> 'neutral'
)
SELECT financial_year, value AS our_value, neighbours_median, place, among
FROM placed
WHERE area_code = $area
ORDER BY financial_year DESC
LIMIT 10
