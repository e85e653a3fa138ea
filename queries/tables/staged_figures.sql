-- Every row of the file as the figure that it gives: which KPI, council and period, and its numbers.
-- Rules: a figure for the year to March of a yearly KPI may be given as Q4; a position on a day, or
-- a rolling year, given for a whole year is that of Q4. A value is worked out where numerator and
-- denominator are there. A symbol that hides a value goes on hiding it. A denominator of zero has
-- no percentage. Two or more different numbers are judged by queries/checks/.
CREATE OR REPLACE TEMP TABLE staged_figures AS
WITH numbers AS (
  SELECT
    row_number,
    any_value(number) FILTER (column_name = 'numerator') AS given_numerator,
    any_value(number) FILTER (column_name = 'denominator') AS given_denominator,
    any_value(number) FILTER (column_name = 'value') AS given_value,
    any_value(decimals) FILTER (column_name = 'value') AS decimals,
    any_value(flag) FILTER (column_name = 'numerator') AS numerator_flag,
    any_value(flag) FILTER (column_name = 'denominator') AS denominator_flag,
    any_value(flag) FILTER (column_name = 'value') AS value_flag
  FROM staged_numbers
  GROUP BY row_number
),
resolved AS (
  SELECT
    staged_rows.row_number,
    kpis.id AS kpi,
    kpis.title,
    kpis.unit,
    kpis.basis,
    staged_areas.area_code,
    asked_in,
    asked,
    found_code,
    found_level,
    name_code,
    name_codes,
    areas.name AS area_name,
    start_year,
    staged_periods.quarter AS given_quarter,
    staged_periods.period_end,
    CASE
      WHEN start_year IS NULL THEN NULL
      WHEN kpis.basis = 'year' AND staged_periods.quarter = 4 THEN NULL
      WHEN kpis.basis IN ('snapshot', 'rolling_year') THEN coalesce(staged_periods.quarter, 4)
      ELSE staged_periods.quarter
    END AS quarter,
    breakdown,
    category,
    CASE WHEN contains(lower(note), 'illustrative') THEN 'illustrative' ELSE '' END AS marks,
    numbers.* EXCLUDE (row_number),
    coalesce(value_flag, '') NOT IN ('', 'missing') AS hidden,
    CASE kpis.unit WHEN 'percent' THEN 100 WHEN 'per_10000' THEN 10000 ELSE 1 END AS scale
  FROM staged_rows
  JOIN numbers USING (row_number)
  JOIN staged_kpis ON staged_kpis.given = staged_rows.kpi
  LEFT JOIN kpis ON kpis.id = staged_kpis.kpi
  JOIN staged_periods USING (time_period, time_identifier)
  JOIN staged_areas
    ON staged_areas.new_la_code = staged_rows.new_la_code
    AND staged_areas.old_la_code = staged_rows.old_la_code
    AND staged_areas.la_name = staged_rows.la_name
    AND staged_areas.period_end IS NOT DISTINCT FROM staged_periods.period_end
  LEFT JOIN areas ON areas.code = staged_areas.area_code
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
  row_number,
  kpi,
  title,
  unit,
  basis,
  area_code,
  area_name,
  asked_in,
  asked,
  found_code,
  found_level,
  name_code,
  name_codes,
  CASE
    WHEN quarter IS NULL THEN printf('%d-%02d', start_year, (start_year + 1) % 100)
    ELSE printf('%d-%02d-Q%d', start_year, (start_year + 1) % 100, quarter)
  END AS period,
  CASE
    WHEN quarter IS NULL THEN printf('%d/%02d', start_year, (start_year + 1) % 100)
    ELSE printf('Q%d %d/%02d', quarter, start_year, (start_year + 1) % 100)
  END AS period_label,
  period_end,
  given_quarter,
  breakdown,
  category,
  CASE WHEN unit = 'count' THEN value ELSE given_numerator END AS numerator,
  given_denominator AS denominator,
  value,
  CASE
    WHEN value IS NOT NULL THEN ''
    WHEN hidden THEN value_flag
    WHEN of_nothing THEN 'not_applicable'
    ELSE coalesce(
      nullif(numerator_flag, 'missing'),
      CASE WHEN unit <> 'count' THEN nullif(denominator_flag, 'missing') END,
      'missing'
    )
  END AS flag,
  marks,
  computed,
  of_nothing,
  hidden,
  decimals,
  given_numerator,
  given_denominator,
  given_value
FROM valued
