-- Keeps the rows of the lookup that are wanted. Postcodes are compared in upper case without blanks.
-- Eastings and northings are metres on the national grid; 0, 0 is how lists say that they are not known.
INSERT INTO postcodes_found
SELECT
  wanted.postcode,
  upper(lookup.la_code),
  CASE WHEN on_grid THEN easting END,
  CASE WHEN on_grid THEN northing END
FROM (
  SELECT
    record_postcode(postcode) AS postcode,
    la_code,
    record_number(easting) AS easting,
    record_number(northing) AS northing,
    record_number(easting) <> 0 OR record_number(northing) <> 0 AS on_grid
  FROM record_text
) AS lookup
JOIN postcodes_wanted AS wanted ON wanted.postcode = lookup.postcode
