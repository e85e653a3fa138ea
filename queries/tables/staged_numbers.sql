-- Every cell of numerator, denominator and value: its text, and the number or symbol that it is.
CREATE OR REPLACE TEMP VIEW staged_numbers AS
WITH cells AS (
  SELECT row_number, 'numerator' AS column_name, numerator_id AS text_id, false AS percent_allowed
  FROM staged_resolved
  UNION ALL
  SELECT row_number, 'denominator', denominator_id, false FROM staged_resolved
  UNION ALL
  SELECT row_number, 'value', value_id, coalesce(unit, 'percent') = 'percent' FROM staged_resolved
)
SELECT
  row_number,
  column_name,
  given,
  texts.percent_sign AND percent_allowed AS percent_sign,
  thousands_commas,
  CASE WHEN percent_allowed OR NOT texts.percent_sign THEN number END AS number,
  flag
FROM cells
JOIN staged_number_texts AS texts USING (text_id)
