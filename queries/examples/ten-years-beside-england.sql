-- title: How have ten years gone, beside our region and England?
-- note: Published figures, at 31 March or of the year that ends then. A line has a gap where nothing is published.
-- parameter: area area
-- parameter: kpi kpi cla_rate
-- picture: line x=financial_year y=value series=who

WITH who AS (
  SELECT code AS area_code, name AS who FROM areas WHERE code = $area
  UNION ALL
  SELECT region.code, region.name
  FROM areas
  JOIN areas AS region ON region.code = areas.region_code
  WHERE areas.code = $area
  UNION ALL
  SELECT code, name FROM areas WHERE level = 'country'
)
SELECT financial_year, who, value, numerator, denominator, flag
FROM figures
JOIN who USING (area_code)
WHERE kpi = $kpi AND origin = 'published' AND breakdown = ''
ORDER BY financial_year, who
