-- Level: note
-- Title: Other dates that cannot be read
-- Found: {cell|cells} of {a column|columns} that no figure uses cannot be read
-- Done: Nothing is left out because of it.
-- Mend: Write the day as DD/MM/YYYY.
-- KPIs: none
-- Source: the columns of the SSDA903 return.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a date that can be read as DD/MM/YYYY.', found) AS detail
FROM checks_unread
WHERE column_name NOT IN ('DOB', 'PL_DISTANCE', 'SDQ_SCORE')
  AND (table_name, column_name) NOT IN (
    ('episodes', 'DECOM'), ('episodes', 'DEC'), ('reviews', 'REVIEW'), ('missing', 'MIS_START'),
    ('uasc', 'DUC')
  )
