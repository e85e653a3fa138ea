-- How many children aged 0 to 17 live in each area, by the financial year served?
-- The mid-year estimate of 2020 serves the financial year 2020-21 (ending in 2021).
CREATE TABLE population_figures AS
WITH
placed AS (
  SELECT
    coalesce(area_code, region_code, country_code) AS published_code,
    CAST(time_period AS INTEGER) + 1 AS year,
    population
  FROM population
),
-- A former code leads to the authority that went on under another.
coded AS (
  SELECT placed.*, CASE WHEN areas.level = 'former_code' THEN areas.successors ELSE areas.code END AS area_code
  FROM placed
  JOIN areas ON areas.code = placed.published_code
)
SELECT
  'population_0_17' AS kpi, area_code, year, 'snapshot' AS basis,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS category,
  number_in(population) AS numerator,
  CAST(NULL AS DOUBLE) AS denominator,
  number_in(population) AS value,
  flag_in(population) AS flag
FROM coded
WHERE year >= 2016;
