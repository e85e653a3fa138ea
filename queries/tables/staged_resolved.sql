-- Every row of the file as the figure that it gives, in numbers: what its texts mean stands under
-- period_id, area_id, measure_id and the ids of its number texts.
-- Rules: a figure for the year to March of a yearly KPI may be given as Q4; a position on a day, or
-- a rolling year, given for a whole year is that of Q4. A value is worked out where numerator and
-- denominator are there. A symbol that hides a value goes on hiding it. A denominator of zero has
-- no percentage. Two or more different numbers are judged by queries/checks/.
-- `figure` is one number for one figure (KPI, part, council, period), so that the same figure in two
-- rows is found fast; figure // 50000 leaves out the period.
CREATE OR REPLACE TEMP TABLE staged_resolved AS
WITH resolved AS (
  SELECT
    row_number,
    period_id,
    area_id,
    measure_id,
    numerators.text_id AS numerator_id,
    denominators.text_id AS denominator_id,
    "values".text_id AS value_id,
    unit,
    basis,
    staged_periods.quarter AS given_quarter,
    CASE
      WHEN start_year IS NULL THEN NULL
      WHEN basis = 'year' AND staged_periods.quarter = 4 THEN NULL
      WHEN basis IN ('snapshot', 'rolling_year') THEN coalesce(staged_periods.quarter, 4)
      ELSE staged_periods.quarter
    END AS quarter,
    start_year,
    part_id,
    council_id,
    coalesce(period_end > valid_to OR period_end < valid_from, false) AS not_there,
    contains(lower(texts.note), 'illustrative') AS illustrative,
    contains(lower(texts.note), 'records do not reach back far enough') AS short_history,
    CASE WHEN NOT numerators.percent_sign THEN numerators.number END AS given_numerator,
    CASE WHEN NOT denominators.percent_sign THEN denominators.number END AS given_denominator,
    CASE
      WHEN NOT "values".percent_sign OR coalesce(unit, 'percent') = 'percent' THEN "values".number
    END AS given_value,
    "values".decimals,
    numerators.flag AS numerator_flag,
    denominators.flag AS denominator_flag,
    "values".flag AS value_flag,
    numerators.given <> '' OR denominators.given <> '' OR "values".given <> '' AS filled,
    coalesce("values".flag, '') NOT IN ('', 'missing') AS hidden,
    CASE unit WHEN 'percent' THEN 100 WHEN 'per_10000' THEN 10000 ELSE 1 END AS scale
  FROM staged_texts AS texts
  JOIN staged_periods
    ON time_period_cell = texts.time_period AND time_identifier_cell = texts.time_identifier
  JOIN staged_measures
    ON kpi_cell = texts.kpi AND breakdown_cell = texts.breakdown AND category_cell = texts.category
  JOIN staged_areas
    ON geographic_level_cell = texts.geographic_level
    AND new_la_code_cell = texts.new_la_code
    AND old_la_code_cell = texts.old_la_code
    AND la_name_cell = texts.la_name
    AND (NOT by_day OR on_day IS NOT DISTINCT FROM period_end)
  JOIN staged_number_texts AS numerators ON numerators.cell = texts.numerator
  JOIN staged_number_texts AS denominators ON denominators.cell = texts.denominator
  JOIN staged_number_texts AS "values" ON "values".cell = texts.value
),
worked_out AS (
  SELECT
    *,
    CASE
      WHEN unit = 'count' THEN given_numerator
      WHEN given_denominator > 0 THEN scale * given_numerator / given_denominator
    END AS computed,
    unit <> 'count' AND coalesce(given_denominator = 0, false) AS of_nothing
  FROM resolved
),
valued AS (
  SELECT
    *,
    CASE WHEN NOT hidden AND NOT of_nothing THEN coalesce(computed, given_value) END AS value
  FROM worked_out
)
SELECT
  * EXCLUDE (start_year, part_id, council_id, numerator_flag, denominator_flag, value_flag, scale),
  (part_id * 10000 + council_id) * 50000 + 5 * start_year + coalesce(quarter, 0) AS figure,
  CASE
    WHEN value IS NOT NULL THEN ''
    WHEN hidden THEN value_flag
    WHEN of_nothing THEN 'not_applicable'
    ELSE coalesce(
      nullif(numerator_flag, 'missing'),
      CASE WHEN unit <> 'count' THEN nullif(denominator_flag, 'missing') END,
      'missing'
    )
  END AS flag
FROM valued
