-- A KPI that counts what happened in a quarter, given for a whole year.
-- Source: the definition of each KPI. A year is not a quarter, and four quarters are not a year of
-- children: one child can come or go twice.
-- Runs only if staged_resolved has a row where: basis = 'flow' AND given_quarter IS NULL
SELECT
  staged_figures.row_number,
  'time_identifier' AS column_name,
  time_identifier AS found,
  'left_out' AS outcome,
  format('“{}” counts what happened in a quarter, and this row gives a whole year. The row was left out.', title) AS message,
  'Give the four quarters, each in a row of its own.' AS mend
FROM staged_figures
JOIN staged_rows USING (row_number)
WHERE basis = 'flow' AND given_quarter IS NULL AND period_end IS NOT NULL
