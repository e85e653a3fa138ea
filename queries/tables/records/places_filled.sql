-- How many pairs of postcodes the episodes have, and of how many the lookup tells something.
SELECT
  (SELECT count(*) FROM (SELECT DISTINCT home_post, pl_post FROM records_episodes WHERE pl_post IS NOT NULL))::DOUBLE AS pairs,
  count(la_code)::DOUBLE AS placed,
  count(miles)::DOUBLE AS measured
FROM record_places
