-- The figures from files of the area and of the other authorities of its region, headlines and
-- parts, as the view that is asked for shows them: in the public view a withheld figure keeps its
-- place and says why it is empty, and parts that are for officers are not there. of_area is true for the area itself. No other step reads figures_own.
WITH authorities AS (
  SELECT area AS code, true AS of_area FROM asked
  UNION ALL
  SELECT member.code, false
  FROM asked
  JOIN areas ON areas.code = asked.area
  JOIN areas AS member
    ON member.region_code = areas.region_code AND member.level = 'authority' AND member.code <> asked.area
),
hidden AS (
  SELECT area_code, kpi, period, breakdown, category
  FROM withheld
  JOIN asked ON view = 'public'
  WHERE origin = 'own'
),
restricted AS (
  SELECT id AS kpi, public_parts
  FROM kpis
  JOIN asked ON view = 'public'
  WHERE public_parts IS NOT NULL
)
SELECT
  figure.kpi,
  figure.area_code,
  of_area,
  figure.period,
  figure.period_end,
  figure.basis,
  figure.breakdown,
  figure.category,
  CASE WHEN hidden.kpi IS NULL THEN figure.numerator END AS numerator,
  CASE WHEN hidden.kpi IS NULL THEN figure.denominator END AS denominator,
  CASE WHEN hidden.kpi IS NULL THEN figure.value END AS value,
  CASE WHEN hidden.kpi IS NULL THEN figure.flag ELSE 'suppressed' END AS flag,
  figure.marks,
  figure.source
FROM figures_own AS figure
JOIN authorities ON authorities.code = figure.area_code
LEFT JOIN restricted ON restricted.kpi = figure.kpi
LEFT JOIN hidden
  ON hidden.area_code = figure.area_code
  AND hidden.kpi = figure.kpi
  AND hidden.period = figure.period
  AND hidden.breakdown = figure.breakdown
  AND hidden.category = figure.category
WHERE figure.breakdown = ''
  OR restricted.kpi IS NULL
  OR contains(restricted.public_parts, '|' || figure.breakdown || '|')
