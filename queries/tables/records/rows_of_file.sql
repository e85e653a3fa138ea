-- How many rows one file has in a table.
SELECT count(*)::DOUBLE AS rows
FROM /* table */
WHERE file = $file::INTEGER
