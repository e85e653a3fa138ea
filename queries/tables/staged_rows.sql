-- Every row of the file as clean texts: what the rules quote.
CREATE OR REPLACE TEMP VIEW staged_rows AS
SELECT
  row_number,
  time_period,
  time_identifier,
  geographic_level,
  new_la_code,
  old_la_code,
  la_name,
  staged_measures.given AS kpi,
  breakdown,
  category,
  numerators.given AS numerator,
  denominators.given AS denominator,
  "values".given AS value
FROM staged_resolved
JOIN staged_periods USING (period_id)
JOIN staged_areas USING (area_id)
JOIN staged_measures USING (measure_id)
JOIN staged_number_texts AS numerators ON numerators.text_id = numerator_id
JOIN staged_number_texts AS denominators ON denominators.text_id = denominator_id
JOIN staged_number_texts AS "values" ON "values".text_id = value_id
