-- A row that cannot be taken apart into cells: text after a closing quotation mark, or far too long.
-- Source: the CSV format (RFC 4180).
-- Runs only if staged_rejects has a row where: line > $heading_row
SELECT
  line::INTEGER AS row_number,
  '' AS column_name,
  left(any_value(csv_line), 80) AS found,
  'left_out' AS outcome,
  CASE
    WHEN bool_or(error_type::VARCHAR = 'UNQUOTED VALUE')
      THEN 'The quotation marks in this row do not pair up, so it is not clear where its cells end. The row was left out.'
    WHEN bool_or(error_type::VARCHAR = 'TOO MANY COLUMNS')
      THEN 'This row has many more cells than there are headings. The row was left out.'
    ELSE 'This row is too long or too damaged to read. The row was left out.'
  END AS message,
  'Open the file in a spreadsheet, look at this row and the one above it, and save as CSV UTF-8.' AS mend
FROM staged_rejects
WHERE line > $heading_row
GROUP BY line
