-- records_held
-- Whose records are in memory, how many files they came in, and whether they reach a quarter.
SELECT
  area,
  (SELECT count(*) FROM record_files) AS files,
  EXISTS (FROM quarters WHERE period = $period) AS reaches
FROM counting
