-- Adds the rows of one file to records_reviews. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_reviews
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(dob),
  record_date(review),
  upper(review_code),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('REVIEW', review, record_date(review) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
