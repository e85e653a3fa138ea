-- The postcodes of the episodes, and room for what the user's lookup says of them: the lookup may have
-- 1.8 million rows, and no other is kept.
CREATE OR REPLACE TEMP TABLE postcodes_wanted AS
SELECT DISTINCT postcode
FROM (
  SELECT home_post AS postcode FROM records_episodes
  UNION ALL
  SELECT pl_post FROM records_episodes
)
WHERE postcode IS NOT NULL;
CREATE OR REPLACE TEMP TABLE postcodes_found (
  postcode VARCHAR,
  la_code VARCHAR,
  easting DOUBLE,
  northing DOUBLE
)
