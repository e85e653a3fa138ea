-- checks_same_start
-- Rows of one file that share CHILD and DECOM, with a hash of what else they say. Two rows may do so:
-- the pair is no key. Source: "From files to a child's history" in docs/records.md.
CREATE OR REPLACE TABLE records.checks_same_start AS
WITH shared AS (
  SELECT file, child, decom
  FROM records_episodes
  WHERE child IS NOT NULL AND decom IS NOT NULL
  GROUP BY file, child, decom
  HAVING count(*) > 1
)
SELECT
  file,
  row_number,
  child,
  decom,
  hash(
    rne, ls, cin, place, provider, dec, rec, reason, home_post, pl_post, urn,
    pl_la, pl_location, pl_distance, unread
  ) AS says
FROM records_episodes
SEMI JOIN shared USING (file, child, decom)
