-- A percentage below 1 that stands alone: 56% may have been written as 0.56.
-- Source: the definition of the unit percent, in which 56% is 56.
-- Runs only if staged_resolved has a row where: unit = 'percent' AND given_value > 0 AND given_value < 1 AND computed IS NULL
SELECT
  row_number,
  'value' AS column_name,
  staged_rows.value AS found,
  'noted' AS outcome,
  format('“{}” is {}% here, which is less than 1 in 100. It was taken in as it stands.', title, rtrim(staged_rows.value, '% ')) AS message,
  'Nothing to do if that is meant. A percentage is written as 56, not as 0.56.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE unit = 'percent'
  AND given_value > 0
  AND given_value < 1
  AND computed IS NULL
  AND NOT contains(staged_rows.value, '%')
