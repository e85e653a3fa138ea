-- Adds the rows of one file to records_header. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_header
SELECT
  $file::INTEGER,
  row_number,
  child,
  upper(sex),
  record_date(dob),
  upper(ethnic),
  upper(upn),
  upper(mother),
  record_date(mc_dob),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('MC_DOB', mc_dob, record_date(mc_dob) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
