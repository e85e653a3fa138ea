-- A count given twice, in numerator and in value, with different numbers: the numerator is used, as
-- it is where a value is worked out.
-- Source: the documented template.
-- Runs only if staged_resolved has a row where: unit = 'count' AND given_value <> given_numerator
SELECT
  row_number,
  'value' AS column_name,
  staged_rows.value AS found,
  'changed' AS outcome,
  format('The numerator is {} and the value is {}, and for a count the two should be the same. The numerator was used.', staged_rows.numerator, staged_rows.value) AS message,
  'Correct the wrong one, or leave the value empty.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE unit = 'count' AND NOT hidden AND given_value <> given_numerator
