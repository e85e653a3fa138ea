-- Adds the rows of one file to records_header. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_header
SELECT
  $file::INTEGER,
  row_number,
  child,
  upper(sex),
  dob_read,
  upper(ethnic),
  upper(upn),
  upper(mother),
  mc_dob_read,
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('MC_DOB', mc_dob, mc_dob_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(mc_dob) AS mc_dob_read
  FROM record_text
  WHERE NOT blank
)
