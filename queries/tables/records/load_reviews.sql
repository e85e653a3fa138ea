-- Adds the rows of one file to records_reviews. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_reviews
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  review_read,
  upper(review_code),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('REVIEW', review, review_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(review) AS review_read
  FROM record_text
  WHERE NOT blank
)
