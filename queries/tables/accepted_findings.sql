-- All findings: what was left out, then what was changed, then what was noted, each by row.
SELECT rule, row_number::DOUBLE AS row_number, column_name, found, outcome, message, mend
FROM staged_findings
ORDER BY
  list_position(['left_out', 'changed', 'noted'], outcome),
  row_number NULLS FIRST,
  column_name,
  rule,
  message
