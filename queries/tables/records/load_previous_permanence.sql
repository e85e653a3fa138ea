-- Adds the rows of one file to records_previous_permanence. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_previous_permanence
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  upper(prev_perm),
  upper(la_perm),
  date_perm,
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read
  FROM record_text
  WHERE NOT blank
)
