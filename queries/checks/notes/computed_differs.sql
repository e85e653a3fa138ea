-- A value that is not what numerator and denominator make, by more than rounding: half a unit of the
-- last decimal place that the value shows, and a hair for the arithmetic. The computed one is used.
-- Source: the documented template.
-- Runs only if staged_resolved has a row where: unit <> 'count' AND abs(given_value - computed) > 0.5 * pow(10, -decimals)
SELECT
  row_number,
  'value' AS column_name,
  staged_rows.value AS found,
  'changed' AS outcome,
  format(
    'The value is {}, and {} of {} makes {}. The one made from the two numbers was used.',
    staged_rows.value,
    staged_rows.numerator,
    staged_rows.denominator,
    regexp_replace(printf('%.2f', computed), '\.?0+$', '')
  ) AS message,
  'Correct whichever of the three is wrong, or leave the value empty.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE unit <> 'count'
  AND NOT hidden
  AND abs(given_value - computed) > 0.5 * pow(10, -decimals) + 1e-9 * greatest(1, abs(computed))
