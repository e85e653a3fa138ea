-- The figures that hold today: of each KPI, area and period, the newest load's. Parts are older than
-- their headline only when the headline was loaded again without them: they may no longer add up to
-- it and go. Parts loaded later without a headline leave the headline that was there. A row without a
-- figure never hides one: an empty cell of a template is not a correction.
-- The rate per 10,000 is worked out from the number in care and the ONS population where a file
-- does not give it: the mid-year estimate of the year in which the financial year starts serves all
-- of its quarters; where that is not out yet, the newest one does, and the figure is provisional.
CREATE OR REPLACE TABLE figures_own AS
WITH weighed AS (
  SELECT
    *,
    load_order - CASE
      WHEN bool_and(value IS NULL AND flag = 'missing') OVER (
        PARTITION BY area_code, kpi, period, breakdown, load_order
      ) THEN 1000000
      ELSE 0
    END AS standing
  FROM figures_loaded
),
newest AS (
  SELECT * EXCLUDE (load_order, standing)
  FROM weighed
  QUALIFY standing = max(standing) OVER (PARTITION BY area_code, kpi, period, breakdown)
    AND standing >= coalesce(
      max(standing) FILTER (breakdown = '') OVER (PARTITION BY area_code, kpi, period), standing
    )
),
numbers AS (
  SELECT
    *,
    make_date(year(period_end + INTERVAL 9 MONTH), 3, 31) AS financial_year_end
  FROM newest AS number
  WHERE kpi = 'cla_number' AND breakdown = '' AND value IS NOT NULL
    AND NOT EXISTS (
      FROM newest AS rate
      WHERE rate.kpi = 'cla_rate' AND rate.area_code = number.area_code
        AND rate.period = number.period AND rate.breakdown = '' AND rate.value IS NOT NULL
    )
),
population AS (
  SELECT area_code, period_end AS serves_until, value AS children
  FROM figures_published
  WHERE kpi = 'population_0_17' AND value > 0
),
rates AS (
  SELECT
    'cla_rate' AS kpi,
    numbers.area_code,
    period,
    period_end,
    basis,
    '' AS breakdown,
    '' AS category,
    numbers.value AS numerator,
    children AS denominator,
    10000 * numbers.value / children AS value,
    '' AS flag,
    CASE
      WHEN serves_until = financial_year_end THEN marks
      ELSE concat_ws(';', nullif(marks, ''), 'provisional')
    END AS marks,
    source
  FROM numbers
  ASOF JOIN population
    ON numbers.area_code = population.area_code
    AND numbers.financial_year_end >= population.serves_until
)
FROM newest
UNION ALL BY NAME
FROM rates
