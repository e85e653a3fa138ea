-- The figures from files of the area and of the other authorities of its region, headlines and
-- parts. No other step reads figures_own.
WITH authorities AS (
  SELECT area AS code FROM asked
  UNION
  SELECT member.code
  FROM asked
  JOIN areas ON areas.code = asked.area
  JOIN areas AS member ON member.region_code = areas.region_code AND member.level = 'authority'
)
SELECT kpi, area_code, period, period_end, basis, breakdown, category, numerator, denominator, value, flag, marks, source
FROM figures_own
SEMI JOIN authorities ON authorities.code = figures_own.area_code
