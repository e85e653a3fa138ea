-- Adds the rows of one file to records_uasc. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_uasc
SELECT
  $file::INTEGER,
  row_number,
  child,
  upper(sex),
  record_date(dob),
  record_date(duc),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('DUC', duc, record_date(duc) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
