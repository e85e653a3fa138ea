-- A KPI that is made once a year, at 31 March, given for Q1, Q2 or Q3.
-- Source: the definition of each KPI.
-- Runs only if staged_resolved has a row where: basis = 'year' AND given_quarter < 4
SELECT
  row_number,
  'time_identifier' AS column_name,
  time_identifier AS found,
  'noted' AS outcome,
  format('“{}” is made once a year, at 31 March, and this row gives {}. It was taken in for that quarter and is not compared with published years.', title, period_label) AS message,
  'Check the quarter. Leave the row out if the figure is only a part of the year.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE basis = 'year' AND given_quarter < 4
