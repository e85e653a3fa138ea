-- Adds the rows of one file to records_ad1. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_ad1
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  date_int_read,
  date_match_read,
  upper(foster_care),
  upper(nb_adoptr),
  upper(sex_adoptr),
  upper(ls_adoptr),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('DATE_INT', date_int, date_int_read IS NULL),
    record_unread('DATE_MATCH', date_match, date_match_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(date_int) AS date_int_read,
    record_date(date_match) AS date_match_read
  FROM record_text
  WHERE NOT blank
)
