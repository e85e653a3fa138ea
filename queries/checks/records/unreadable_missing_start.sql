-- Level: serious
-- Title: Times missing without a start that can be read
-- Found: {time|times} that a child went missing {has|have} a start date that cannot be read, or none
-- Done: {It is|They are} left out of the times that are counted.
-- Mend: Write the first day as DD/MM/YYYY and load the file again.
-- KPIs: MISSING
-- Source: "Missing" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a date that can be read as DD/MM/YYYY.', found) AS detail
FROM checks_unread
WHERE table_name = 'missing' AND column_name = 'MIS_START'
UNION ALL
SELECT file, row_number, child, 'MIS_START', NULL, 'There is no start date.'
FROM records_missing
WHERE mis_start IS NULL AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )MIS_START='))
