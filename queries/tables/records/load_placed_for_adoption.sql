-- Adds the rows of one file to records_placed_for_adoption. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_placed_for_adoption
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  date_placed_read,
  date_placed_ceased_read,
  upper(reason_placed_ceased),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('DATE_PLACED', date_placed, date_placed_read IS NULL),
    record_unread('DATE_PLACED_CEASED', date_placed_ceased, date_placed_ceased_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(date_placed) AS date_placed_read,
    record_date(date_placed_ceased) AS date_placed_ceased_read
  FROM record_text
  WHERE NOT blank
)
