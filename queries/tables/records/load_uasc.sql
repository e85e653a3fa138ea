-- Adds the rows of one file to records_uasc. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_uasc
SELECT
  $file::INTEGER,
  row_number,
  child,
  upper(sex),
  dob_read,
  duc_read,
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('DUC', duc, duc_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(duc) AS duc_read
  FROM record_text
  WHERE NOT blank
)
