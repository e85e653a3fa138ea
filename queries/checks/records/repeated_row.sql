-- Level: note
-- Title: The same episode twice in a file
-- Found: {row repeats|rows repeat} another row of the file
-- Done: The episode counts once.
-- Mend: Delete the row that is there twice.
-- KPIs: none
-- Source: "From files to a child's history" in docs/records.md.
SELECT
  file, row_number, child, 'DECOM' AS column_name, strftime(decom, '%d/%m/%Y') AS found,
  'Another row of this file says the same in every column.' AS detail
FROM checks_same_start
QUALIFY row_number() OVER (PARTITION BY file, child, decom, says ORDER BY row_number) > 1
