-- Which figures do the four Explore Education Statistics (EES) files hold?
-- ees-measures.csv says which label of which file is which KPI and category.
-- The published percentage is kept as it is, never recomputed.
CREATE TABLE ees_figures AS
WITH
-- The four files in one shape; each names its cohort and label differently.
cells AS (
  SELECT 'children' AS file, NULL AS cohort, population_type AS label, time_period, geographic_level,
    country_code, region_code, area_code, count, NULL AS percent, rate, population
  FROM children
  UNION ALL BY NAME
  SELECT 'stability' AS file, cohort, label, time_period, geographic_level,
    country_code, region_code, area_code, count, percent
  FROM stability
  UNION ALL BY NAME
  SELECT 'activity' AS file, cohort, label, time_period, geographic_level,
    country_code, region_code, area_code, count, percent
  FROM activity
  UNION ALL BY NAME
  SELECT 'accommodation' AS file, cohort, label, time_period, geographic_level,
    country_code, region_code, area_code, count, percent
  FROM accommodation
),
-- Whose cell it is: an authority, else a region, else England.
placed AS (
  SELECT
    file, cohort, label, count, percent, rate, population,
    CAST(time_period AS INTEGER) AS year,
    coalesce(area_code, region_code, country_code) AS published_code
  FROM cells
),
-- A former code leads to the authority that went on under another.
coded AS (
  SELECT placed.*, CASE WHEN areas.level = 'former_code' THEN areas.successors ELSE areas.code END AS code
  FROM placed
  JOIN areas ON areas.code = placed.published_code
),
measured AS (
  SELECT
    measures.kpi, measures.basis, measures.breakdown, measures.category,
    coded.code, coded.year,
    coded.count AS numerator,
    CASE measures.value_column WHEN 'rate' THEN coded.population ELSE totals.count END AS denominator,
    CASE measures.value_column
      WHEN 'count' THEN coded.count
      WHEN 'rate' THEN coded.rate
      ELSE coded.percent
    END AS cell
  FROM ees_measures AS measures
  JOIN coded
    ON coded.file = measures.file
    AND coded.label = measures.label
    AND coded.cohort IS NOT DISTINCT FROM measures.cohort
  LEFT JOIN coded AS totals
    ON totals.file = coded.file
    AND totals.label = measures.total_label
    AND totals.cohort IS NOT DISTINCT FROM coded.cohort
    AND totals.code = coded.code
    AND totals.year = coded.year
)
SELECT
  kpi, code AS area_code, year, basis, breakdown, category,
  number_in(numerator) AS numerator,
  number_in(denominator) AS denominator,
  number_in(cell) AS value,
  flag_in(cell) AS flag
FROM measured;
