-- Adds the rows of one file to records_ad1. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_ad1
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(dob),
  record_date(date_int),
  record_date(date_match),
  upper(foster_care),
  upper(nb_adoptr),
  upper(sex_adoptr),
  upper(ls_adoptr),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('DATE_INT', date_int, record_date(date_int) IS NULL),
    record_unread('DATE_MATCH', date_match, record_date(date_match) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
