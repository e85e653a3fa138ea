-- Adds the rows of one file to records_social_workers. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_social_workers
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(dob),
  sw_id,
  record_date(sw_decom),
  record_date(sw_dec),
  upper(sw_reason),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('SW_DECOM', sw_decom, record_date(sw_decom) IS NULL),
    record_unread('SW_DEC', sw_dec, record_date(sw_dec) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
