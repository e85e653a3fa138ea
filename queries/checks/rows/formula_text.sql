-- A breakdown or category that a spreadsheet would run as a formula.
-- Source: OWASP, CSV injection. Such a text is never the name of a part.
-- Runs only if staged_measures has a row where: regexp_matches(breakdown, '^[=@]') OR regexp_matches(category, '^[=@]')
SELECT
  row_number,
  column_name,
  found,
  'left_out' AS outcome,
  '“' || left(found, 60) || '” is a formula, and the name of a part is needed. The row was left out.' AS message,
  'Write the name of the part as plain text, such as 16 and over.' AS mend
FROM (
  SELECT row_number, 'breakdown' AS column_name, breakdown AS found FROM staged_rows
  UNION ALL
  SELECT row_number, 'category', category FROM staged_rows
)
WHERE regexp_matches(found, '^[=@]')
