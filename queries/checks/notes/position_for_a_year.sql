-- A position on a day, or a rolling year, given for a whole financial year: it is that of Q4.
-- Source: the definition of each KPI; the year ends on 31 March, and so does Q4.
-- Runs only if staged_resolved has a row where: basis IN ('snapshot', 'rolling_year') AND given_quarter IS NULL
SELECT
  row_number,
  'time_identifier' AS column_name,
  time_identifier AS found,
  'noted' AS outcome,
  format('“{}” is given for a whole year. It was taken as the figure at the end of the year, {}.', title, period_label) AS message,
  'Nothing to do if the figure is as at 31 March. Otherwise write the quarter in time_identifier.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE basis IN ('snapshot', 'rolling_year') AND given_quarter IS NULL
