-- All findings: what was left out, then what was changed, then what was noted, each by row. Of one that
-- stands for several rows the first few are listed in first_rows, with spaces between.
SELECT
  rule,
  row_number::DOUBLE AS row_number,
  column_name,
  found,
  outcome,
  message,
  mend,
  array_to_string(first_rows, ' ') AS first_rows,
  row_count::DOUBLE AS row_count
FROM staged_findings
ORDER BY
  list_position(['left_out', 'changed', 'noted'], outcome),
  row_number NULLS FIRST,
  column_name,
  rule,
  staged_findings.first_rows,
  message
