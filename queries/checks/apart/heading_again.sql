-- The headings once more, in a row among the others: two tables, one below the other in one file.
-- Source: the documented template, which has one heading.
-- Runs only if staged_measures has a row where: lower(given) = 'kpi'
SELECT
  row_number,
  '' AS column_name,
  'kpi' AS found,
  'left_out' AS outcome,
  'This row repeats the headings. It was left out, and the rows below it were read under the headings at the top.' AS message,
  'Nothing to do if the columns below it stand in the same order. Otherwise put the two tables into two files.' AS mend
FROM staged_rows
WHERE lower(kpi) = 'kpi'
  AND regexp_replace(lower(time_period), '[ _-]+', '_', 'g') = 'time_period'
