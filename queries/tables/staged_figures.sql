-- Every row of the file as the figure that it gives, with names and keys: what the rules read.
CREATE OR REPLACE TEMP VIEW staged_figures AS
SELECT
  row_number,
  figure,
  kpi,
  title,
  resolved.unit,
  resolved.basis,
  area_code,
  area_name,
  asked_in,
  asked,
  found_code,
  found_level,
  name_code,
  name_codes,
  problem,
  CASE
    WHEN resolved.quarter IS NULL THEN year_key
    ELSE year_key || '-Q' || resolved.quarter
  END AS period,
  CASE
    WHEN resolved.quarter IS NULL THEN year_label
    ELSE 'Q' || resolved.quarter || ' ' || year_label
  END AS period_label,
  period_end,
  given_quarter,
  breakdown,
  category,
  CASE WHEN resolved.unit = 'count' THEN value ELSE given_numerator END AS numerator,
  given_denominator AS denominator,
  value,
  flag,
  concat_ws(
    ';',
    CASE WHEN illustrative THEN 'illustrative' END,
    CASE WHEN short_history THEN 'short_history' END
  ) AS marks,
  computed,
  of_nothing,
  hidden,
  not_there,
  decimals,
  given_numerator,
  given_denominator,
  given_value
FROM staged_resolved AS resolved
JOIN staged_periods USING (period_id)
JOIN staged_areas USING (area_id)
JOIN staged_measures USING (measure_id)
