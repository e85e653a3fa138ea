-- Adds the rows of one file to records_missing. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_missing
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  upper(missing),
  mis_start_read,
  mis_end_read,
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('MIS_START', mis_start, mis_start_read IS NULL),
    record_unread('MIS_END', mis_end, mis_end_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(mis_start) AS mis_start_read,
    record_date(mis_end) AS mis_end_read
  FROM record_text
  WHERE NOT blank
)
