-- Adds the rows of one file to records_placed_for_adoption. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_placed_for_adoption
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(dob),
  record_date(date_placed),
  record_date(date_placed_ceased),
  upper(reason_placed_ceased),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('DATE_PLACED', date_placed, record_date(date_placed) IS NULL),
    record_unread('DATE_PLACED_CEASED', date_placed_ceased, record_date(date_placed_ceased) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
