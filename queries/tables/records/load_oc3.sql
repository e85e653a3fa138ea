-- Adds the rows of one file to records_oc3. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_oc3
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  upper(in_touch),
  upper(activ),
  upper(accom),
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
