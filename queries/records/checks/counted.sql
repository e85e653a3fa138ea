-- How many rows and children a rule finds, in all (all_files) and by file. The rule is a common table
-- expression before it. A finding about no file has neither a file nor a name.
SELECT
  grouping(file) = 1 AS all_files,
  file::DOUBLE AS file,
  any_value(name) AS name,
  count(*)::DOUBLE AS rows,
  count(DISTINCT child)::DOUBLE AS children
FROM rule
LEFT JOIN (SELECT file, name FROM record_files) USING (file)
GROUP BY GROUPING SETS ((file), ())
ORDER BY all_files DESC, file
