-- For every pair of postcodes of the episodes: the council in which the placement lies and the straight
-- distance from home in miles of 1,609.344 metres. A pair of which neither is known is left out.
-- Source: kpis.md, "Outside area / 20 miles".
CREATE OR REPLACE TABLE records.record_places AS
WITH pairs AS (
  SELECT DISTINCT home_post, pl_post
  FROM records_episodes
  WHERE pl_post IS NOT NULL
),
places AS (
  -- One row a postcode, whatever the lookup repeats. A row without a code counts too.
  SELECT
    postcode,
    min(la_code) AS la_code,
    arg_min(easting, coalesce(la_code, '')) AS easting,
    arg_min(northing, coalesce(la_code, '')) AS northing
  FROM postcodes_found
  GROUP BY postcode
)
SELECT
  pairs.home_post,
  pairs.pl_post,
  placement.la_code,
  sqrt(power(placement.easting - home.easting, 2) + power(placement.northing - home.northing, 2))
    / 1609.344 AS miles
FROM pairs
JOIN places AS placement ON placement.postcode = pairs.pl_post
LEFT JOIN places AS home ON home.postcode = pairs.home_post
WHERE placement.la_code IS NOT NULL OR miles IS NOT NULL
