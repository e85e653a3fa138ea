-- Every headline figure of the area, one a KPI and date: its own where it has one, else the
-- published one of that date. A quarter in which the area has figures, but not of this KPI, is a
-- gap and says so. For a flow KPI a published year never stands in for a quarter.
-- low and high are the 95% Wilson interval of a percentage, in percent. None and all have a limit of
-- exactly 0 and 100, which the formula misses by the last binary digit.
WITH own AS (
  SELECT kpi, period, period_end, basis, numerator, denominator, value, flag, marks, source, 'own' AS origin
  FROM own_figures
  WHERE of_area AND breakdown = ''
),
published AS (
  SELECT
    kpi, period, period_end, among.basis, numerator, denominator, value, flag, marks, source,
    'published' AS origin
  FROM among
  JOIN kpis ON kpis.id = kpi
  WHERE role = 'area' AND NOT (kpis.basis = 'flow' AND kpi IN (SELECT kpi FROM own))
),
gaps AS (
  SELECT
    kpi,
    period,
    period_end,
    kpis.basis,
    NULL::DOUBLE AS numerator,
    NULL::DOUBLE AS denominator,
    NULL::DOUBLE AS value,
    'missing' AS flag,
    '' AS marks,
    '' AS source,
    'gap' AS origin
  FROM (SELECT DISTINCT period, period_end FROM own WHERE period LIKE '%Q%')
  CROSS JOIN (SELECT DISTINCT kpi FROM own)
  JOIN kpis ON kpis.id = kpi AND kpis.basis <> 'year'
),
one_a_date AS (
  SELECT *
  FROM (FROM own UNION ALL FROM published UNION ALL FROM gaps)
  QUALIFY row_number() OVER (
    PARTITION BY kpi, period_end
    ORDER BY
      value IS NULL,
      CASE origin WHEN 'own' THEN 0 WHEN 'published' THEN 1 ELSE 2 END,
      period LIKE '%Q%' DESC
  ) = 1
),
shares AS (
  SELECT
    one_a_date.*,
    kpis.unit,
    kpis.better,
    CASE
      WHEN kpis.unit = 'percent' AND value IS NOT NULL AND denominator > 0
        AND numerator BETWEEN 0 AND denominator
      THEN numerator / denominator
    END AS p,
    1.959963984540054 AS z
  FROM one_a_date
  JOIN kpis ON kpis.id = kpi
)
SELECT
  * EXCLUDE (p, z),
  CASE p
    WHEN 0 THEN 0
    ELSE 100 * (p + z * z / (2 * denominator)
      - z * sqrt(p * (1 - p) / denominator + z * z / (4 * denominator * denominator)))
      / (1 + z * z / denominator)
  END AS low,
  CASE p
    WHEN 1 THEN 100
    ELSE 100 * (p + z * z / (2 * denominator)
      + z * sqrt(p * (1 - p) / denominator + z * z / (4 * denominator * denominator)))
      / (1 + z * z / denominator)
  END AS high
FROM shares
