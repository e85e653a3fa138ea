-- The region in a quarter: the sum of numerators over the sum of denominators of its authorities
-- that have that quarter, never an average of percentages. It needs another authority besides the
-- area itself; a count is pooled only when every authority of the region has it, since part of a sum
-- is no sum. A count is its value: a scorecard gives no numerator beside it.
WITH members AS (
  SELECT dates.period, areas.code
  FROM (SELECT DISTINCT period, period_end FROM area_figures WHERE origin = 'own') AS dates
  JOIN areas
    ON areas.level = 'authority'
    AND areas.region_code = (SELECT region_code FROM areas JOIN asked ON code = area)
    AND coalesce(areas.valid_from, DATE '0001-01-01') <= dates.period_end
    AND coalesce(areas.valid_to, DATE '9999-12-31') >= dates.period_end
),
sizes AS (
  SELECT period, count(*) AS authorities FROM members GROUP BY period
),
pooled AS (
  SELECT
    own.kpi,
    own.period,
    any_value(own.period_end) AS period_end,
    any_value(kpis.unit) AS unit,
    sum(CASE kpis.unit WHEN 'count' THEN own.value ELSE own.numerator END) AS numerator,
    sum(own.denominator) AS denominator,
    count(*) AS counted,
    bool_or(NOT of_area) AS has_others
  FROM own_figures AS own
  JOIN members ON members.code = own.area_code AND members.period = own.period
  JOIN kpis ON kpis.id = own.kpi
  WHERE own.breakdown = '' AND own.value IS NOT NULL
    AND (kpis.unit = 'count' OR (own.numerator IS NOT NULL AND own.denominator > 0))
  GROUP BY own.kpi, own.period
)
SELECT
  kpi,
  period,
  period_end,
  'region' AS role,
  numerator,
  denominator,
  CASE unit
    WHEN 'count' THEN numerator
    WHEN 'percent' THEN 100 * numerator / denominator
    WHEN 'per_10000' THEN 10000 * numerator / denominator
    ELSE numerator / denominator
  END AS value,
  counted,
  authorities
FROM pooled
JOIN sizes USING (period)
WHERE has_others AND (unit <> 'count' OR counted = authorities)
