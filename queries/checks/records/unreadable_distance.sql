-- Level: serious
-- Title: Distances that cannot be read
-- Found: {row has|rows have} a distance that is not a number
-- Done: The distance counts as not known, unless your postcode lookup gives it.
-- Mend: Write the distance in miles as a number, such as 12.5, and load the file again.
-- KPIs: outside_area_20_miles
-- Source: "Outside area" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a number.', found) AS detail
FROM checks_unread
WHERE column_name = 'PL_DISTANCE'
