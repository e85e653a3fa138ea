-- Where the placements are, from the user's own postcode lookup; empty without one. One row a pair of
-- postcodes of records_episodes: the council in which pl_post lies, and the miles between the two.
CREATE TABLE IF NOT EXISTS records.record_places (
  home_post VARCHAR,
  pl_post VARCHAR,
  la_code VARCHAR,
  miles DOUBLE
)
