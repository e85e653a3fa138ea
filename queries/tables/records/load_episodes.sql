-- Adds the rows of one file to records_episodes. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_episodes
SELECT
  $file::INTEGER,
  row_number,
  child,
  decom_read,
  upper(rne),
  upper(ls),
  upper(cin),
  upper(place),
  upper(place_provider),
  dec_read,
  upper(rec),
  upper(reason_place_change),
  record_postcode(home_post),
  record_postcode(pl_post),
  upper(urn),
  upper(pl_la),
  upper(pl_location),
  pl_distance_read,
  nullif(concat_ws(
    '; ',
    record_unread('DECOM', decom, decom_read IS NULL),
    record_unread('DEC', dec, dec_read IS NULL),
    record_unread('PL_DISTANCE', pl_distance, pl_distance_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(decom) AS decom_read,
    record_date(dec) AS dec_read,
    record_number(pl_distance) AS pl_distance_read
  FROM record_text
  WHERE NOT blank
)
