-- Level: look
-- Title: Ends of unaccompanied status that cannot be read
-- Found: {row has|rows have} an end of unaccompanied status (DUC) that cannot be read
-- Done: The child stays counted as unaccompanied, as if there were no end.
-- Mend: Write the day as DD/MM/YYYY and load the file again.
-- KPIs: uasc_number
-- Source: "Unaccompanied" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a date that can be read as DD/MM/YYYY.', found) AS detail
FROM checks_unread
WHERE table_name = 'uasc' AND column_name = 'DUC'
