-- A number below zero. No KPI can be below zero.
-- Source: the definition of each KPI, all counts, shares, rates and scores.
-- Runs only if staged_number_texts has a row where: number < 0
SELECT
  row_number,
  column_name,
  given AS found,
  'left_out' AS outcome,
  '“' || left(given, 60) || '” is below zero, and no figure here can be. The row was left out.' AS message,
  'Correct the number, or write x where it is not available.' AS mend
FROM staged_numbers
WHERE number < 0
