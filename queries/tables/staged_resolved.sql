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
    numerator_id,
    denominator_id,
    value_id,
    unit,
    basis,
    scale,
    staged_periods.quarter AS given_quarter,
    CASE
      WHEN start_year IS NULL THEN NULL
      WHEN basis = 'year' AND staged_periods.quarter = 4 THEN NULL
      WHEN basis IN ('snapshot', 'rolling_year') THEN coalesce(staged_periods.quarter, 4)
      ELSE staged_periods.quarter
    END AS quarter,
    start_year,
    (part_id * 10000 + council_id) * 50000 AS series,
    coalesce(period_end NOT BETWEEN first_day AND last_day, false) AS not_there,
    illustrative,
    numerators.number_alone AS given_numerator,
    denominators.number_alone AS given_denominator,
    CASE WHEN percent_allowed THEN "values".number ELSE "values".number_alone END AS given_value,
    "values".decimals,
    "values".hides AS hidden,
    unit <> 'count' AND coalesce(denominators.number_alone = 0, false) AS of_nothing,
    numerators.flag AS numerator_flag,
    denominators.flag AS denominator_flag,
    "values".flag AS value_flag
  FROM staged_ids AS ids
  JOIN staged_periods USING (period_id)
  JOIN staged_measures USING (measure_id)
  JOIN staged_areas
    ON staged_areas.place_id = ids.place_id
    AND (NOT by_day OR on_day IS NOT DISTINCT FROM period_end)
  JOIN staged_notes USING (note_id)
  JOIN staged_number_texts AS numerators ON numerators.text_id = numerator_id
  JOIN staged_number_texts AS denominators ON denominators.text_id = denominator_id
  JOIN staged_number_texts AS "values" ON "values".text_id = value_id
),
worked_out AS (
  SELECT
    *,
    CASE
      WHEN unit = 'count' THEN given_numerator
      WHEN given_denominator > 0 THEN scale * given_numerator / given_denominator
    END AS computed
  FROM resolved
),
valued AS (
  SELECT
    *,
    CASE WHEN NOT hidden AND NOT of_nothing THEN coalesce(computed, given_value) END AS value
  FROM worked_out
)
SELECT
  * EXCLUDE (start_year, series, numerator_flag, denominator_flag, value_flag, scale),
  series + 5 * start_year + coalesce(quarter, 0) AS figure,
  CASE
    WHEN value IS NOT NULL THEN ''::figure_flag
    WHEN hidden THEN value_flag
    WHEN of_nothing THEN 'not_applicable'
    ELSE coalesce(
      nullif(numerator_flag, 'missing'),
      CASE WHEN unit <> 'count' THEN nullif(denominator_flag, 'missing') END,
      'missing'
    )
  END AS flag
FROM valued
