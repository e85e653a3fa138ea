-- Adds the rows of one file to records_missing. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_missing
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(dob),
  upper(missing),
  record_date(mis_start),
  record_date(mis_end),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('MIS_START', mis_start, record_date(mis_start) IS NULL),
    record_unread('MIS_END', mis_end, record_date(mis_end) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
