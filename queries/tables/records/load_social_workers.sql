-- Adds the rows of one file to records_social_workers. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_social_workers
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  sw_id,
  sw_decom_read,
  sw_dec_read,
  upper(sw_reason),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('SW_DECOM', sw_decom, sw_decom_read IS NULL),
    record_unread('SW_DEC', sw_dec, sw_dec_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_date(sw_decom) AS sw_decom_read,
    record_date(sw_dec) AS sw_dec_read
  FROM record_text
  WHERE NOT blank
)
