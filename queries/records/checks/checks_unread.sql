-- checks_unread
-- Every cell of children's records that could not be read, once: what several rules look at.
-- Source: the column unread of each table (records_episodes and the others).
CREATE OR REPLACE TABLE records.checks_unread AS
WITH rows_unread AS (
  SELECT 'header' AS table_name, file, row_number, child, unread FROM records_header
  UNION ALL
  SELECT 'episodes', file, row_number, child, unread FROM records_episodes
  UNION ALL
  SELECT 'reviews', file, row_number, child, unread FROM records_reviews
  UNION ALL
  SELECT 'uasc', file, row_number, child, unread FROM records_uasc
  UNION ALL
  SELECT 'oc2', file, row_number, child, unread FROM records_oc2
  UNION ALL
  SELECT 'oc3', file, row_number, child, unread FROM records_oc3
  UNION ALL
  SELECT 'ad1', file, row_number, child, unread FROM records_ad1
  UNION ALL
  SELECT 'placed_for_adoption', file, row_number, child, unread FROM records_placed_for_adoption
  UNION ALL
  SELECT 'previous_permanence', file, row_number, child, unread FROM records_previous_permanence
  UNION ALL
  SELECT 'missing', file, row_number, child, unread FROM records_missing
  UNION ALL
  SELECT 'social_workers', file, row_number, child, unread FROM records_social_workers
),
cells AS (
  SELECT table_name, file, row_number, child, unnest(string_split(unread, '; ')) AS cell
  FROM rows_unread
  WHERE unread IS NOT NULL
)
SELECT
  table_name,
  file,
  row_number,
  child,
  split_part(cell, '=', 1) AS column_name,
  substr(cell, strpos(cell, '=') + 1) AS found
FROM cells
-- A piece without a heading belongs to the text of the cell before it.
WHERE regexp_matches(cell, '^[A-Z_]+=')
