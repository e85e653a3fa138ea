-- Adds the rows of one file to records_episodes. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_episodes
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(decom),
  upper(rne),
  upper(ls),
  upper(cin),
  upper(place),
  upper(place_provider),
  record_date(dec),
  upper(rec),
  upper(reason_place_change),
  record_postcode(home_post),
  record_postcode(pl_post),
  upper(urn),
  upper(pl_la),
  upper(pl_location),
  record_number(pl_distance),
  nullif(concat_ws(
    '; ',
    record_unread('DECOM', decom, record_date(decom) IS NULL),
    record_unread('DEC', dec, record_date(dec) IS NULL),
    record_unread('PL_DISTANCE', pl_distance, record_number(pl_distance) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
