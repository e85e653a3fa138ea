-- Level: serious
-- Title: Episode dates that cannot be read
-- Found: {row has|rows have} a start or end of an episode that cannot be read
-- Done: {It is|They are} left out of every figure that comes from episodes.
-- Mend: Write the day as DD/MM/YYYY, such as 31/12/2021, and load the file again.
-- KPIs: EPISODES
-- Source: "From files to a child's history" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a date that can be read as DD/MM/YYYY.', found) AS detail
FROM checks_unread
WHERE table_name = 'episodes' AND column_name IN ('DECOM', 'DEC')
