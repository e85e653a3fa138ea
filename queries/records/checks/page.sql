-- Some of the rows that a rule finds, in the order of the files. The rule is a common table expression
-- before it.
SELECT
  file::DOUBLE AS file,
  coalesce(name, '') AS name,
  row_number::DOUBLE AS row_number,
  coalesce(child, '') AS child,
  coalesce(column_name, '') AS column_name,
  coalesce(found, '') AS found,
  coalesce(detail, '') AS detail
FROM rule
LEFT JOIN (SELECT file, name FROM record_files) USING (file)
ORDER BY file, row_number, column_name, child, found, detail
LIMIT $count OFFSET $from
