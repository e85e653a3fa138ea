-- A number of children, or of anything counted one by one, that is not whole.
-- Source: the definition of each KPI with the unit count, and of the two counts behind a percentage.
-- Runs only if staged_resolved has a row where: given_numerator <> floor(given_numerator) OR given_denominator <> floor(given_denominator) OR unit = 'count' AND given_value <> floor(given_value)
SELECT
  row_number,
  column_name,
  given AS found,
  'noted' AS outcome,
  format('{} is not a whole number, and “{}” is counted one by one. It was taken in as it stands.', given, title) AS message,
  'Check the number. Rounded or average figures should be replaced by the count.' AS mend
FROM accepted_figures
JOIN staged_numbers USING (row_number)
WHERE number <> floor(number)
  AND (unit = 'count' AND column_name IN ('numerator', 'value')
    OR unit = 'percent' AND column_name IN ('numerator', 'denominator'))
