-- The rate per 10,000, worked out from the number in care and the ONS population where a file does
-- not give it: the mid-year estimate of the year in which the financial year starts serves all of its
-- quarters; where that is not out yet, the newest one does, and the figure is provisional.
CREATE TABLE IF NOT EXISTS figures_rates (
  kpi VARCHAR,
  area_code VARCHAR,
  period VARCHAR,
  period_end DATE,
  basis VARCHAR,
  breakdown VARCHAR,
  category VARCHAR,
  numerator DOUBLE,
  denominator DOUBLE,
  value DOUBLE,
  flag VARCHAR,
  marks VARCHAR,
  source VARCHAR
);
DELETE FROM figures_rates;
INSERT INTO figures_rates BY NAME
WITH newest AS (
  SELECT * EXCLUDE (load_order)
  FROM figures_loaded
  ANTI JOIN figures_hidden USING (load_order, area_code, kpi, period, breakdown)
  WHERE kpi IN ('cla_number', 'cla_rate') AND breakdown = '' AND value IS NOT NULL
),
numbers AS (
  SELECT
    *,
    make_date(year(period_end + INTERVAL 9 MONTH), 3, 31) AS financial_year_end
  FROM newest AS number
  WHERE kpi = 'cla_number'
    AND NOT EXISTS (
      FROM newest AS rate
      WHERE rate.kpi = 'cla_rate' AND rate.area_code = number.area_code
        AND rate.period = number.period
    )
),
population AS (
  SELECT area_code, period_end AS serves_until, value AS children
  FROM figures_published
  WHERE kpi = 'population_0_17' AND value > 0
)
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
