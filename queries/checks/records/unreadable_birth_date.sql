-- Level: look
-- Title: Dates of birth that cannot be read
-- Found: {row has|rows have} a date of birth that cannot be read
-- Done: The date is taken from another row of the child where there is one.
-- Mend: Write the date of birth as DD/MM/YYYY and load the file again.
-- KPIs: AGE
-- Source: "No usable date of birth" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a date that can be read as DD/MM/YYYY.', found) AS detail
FROM checks_unread
WHERE column_name = 'DOB'
