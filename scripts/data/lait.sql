-- Which figures does the Local Authority Interactive Tool (LAIT) hold?
-- lait-measures.csv says which measure code is which KPI, and which measures hold
-- its counts: those that give the published percentage (NoCareLeavers is the total
-- of the suitability figures, not of the activity ones; in 2016 and 2017 the counts
-- are rounded to the nearest 5). LAIT's `-` is missing or suppressed; the two cannot be told apart.
CREATE TABLE lait_figures AS
WITH
-- Years ending 31 March only: some measures of other topics have ranges of years.
cells AS (
  SELECT measure, lait_number AS la_code, CAST(years AS INTEGER) AS year, value AS cell
  FROM lait
  WHERE regexp_full_match(years, '\d{4}') AND CAST(years AS INTEGER) >= 2016
),
measured AS (
  SELECT
    measures.kpi, measures.basis, measures.unit, measures.complement, measures.denominator_measure,
    cells.la_code, cells.year, cells.cell,
    number_in(tops.cell) AS numerator,
    number_in(bottoms.cell) AS denominator
  FROM lait_measures AS measures
  JOIN cells ON cells.measure = measures.measure
  LEFT JOIN cells AS tops
    ON tops.measure = measures.numerator_measure AND tops.la_code = cells.la_code AND tops.year = cells.year
  LEFT JOIN cells AS bottoms
    ON bottoms.measure = measures.denominator_measure AND bottoms.la_code = cells.la_code AND bottoms.year = cells.year
),
coded AS (
  SELECT measured.*, areas.code AS area_code
  FROM measured
  JOIN areas USING (la_code)
),
-- The population behind a rate is the mid-year estimate of the calendar year before.
populated AS (
  SELECT
    coded.*,
    CASE WHEN denominator_measure = 'population' THEN population_figures.value ELSE coded.denominator END AS bottom
  FROM coded
  LEFT JOIN population_figures USING (area_code, year)
)
SELECT
  kpi, area_code, year, basis,
  CAST(NULL AS VARCHAR) AS breakdown,
  CAST(NULL AS VARCHAR) AS category,
  numerator,
  bottom AS denominator,
  CASE
    -- "Not in touch" is published; we show those the authority has not lost touch with.
    WHEN complement = 'true' THEN 100 - number_in(cell)
    -- LAIT holds scores as binary fractions (13.699999999999999 is the published 13.7).
    WHEN unit = 'score' THEN round(number_in(cell), 1)
    ELSE number_in(cell)
  END AS value,
  flag_in(cell) AS flag
FROM populated;
