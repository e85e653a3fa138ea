-- episodes_standing
-- Every usable episode of the extracts, without those that a newer extract replaces.
-- A newer extract that has the child in care on its first day (1 April) tells the child's whole story
-- from there; one that repeats the DECOM of a row replaces that row. Either way only rows that reach
-- into its year go. Source: "From files to a child's history" in docs/records.md.
-- One that stands beside a newer extract of the child is proven to its own as-at date: an end after it
-- does not count (dec is NULL).
-- A row without CHILD or DECOM, with a DEC that cannot be read, or one before its DECOM is of no use
-- to any figure: the checks report it.
CREATE OR REPLACE TABLE records.episodes_standing AS
WITH extracts AS (
  SELECT
    file,
    as_at,
    make_date(year(as_at - INTERVAL 3 MONTH), 4, 1) AS first_day,
    dense_rank() OVER (ORDER BY as_at) AS extract_number
  FROM record_files
),
usable AS (
  SELECT records_episodes.rowid AS episode, child, decom, dec, as_at, first_day, extract_number
  FROM records_episodes
  JOIN extracts USING (file)
  WHERE child IS NOT NULL AND decom IS NOT NULL AND (dec IS NULL OR dec >= decom)
    AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )DEC='))
),
held_against_newer AS (
  SELECT
    *,
    min(CASE WHEN decom <= first_day AND (dec IS NULL OR dec > first_day) THEN first_day END) OVER (
      PARTITION BY child ORDER BY extract_number RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS told_anew_from,
    min(first_day) OVER (
      PARTITION BY child ORDER BY extract_number RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS held_from,
    min(first_day) OVER (
      PARTITION BY child, decom ORDER BY extract_number
      RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS repeated_from
  FROM usable
)
SELECT
  episode,
  child,
  decom,
  CASE WHEN dec <= as_at + 1 OR dec < held_from OR held_from IS NULL THEN dec END AS dec,
  as_at
FROM held_against_newer
WHERE (told_anew_from IS NULL OR dec < told_anew_from) AND (repeated_from IS NULL OR dec < repeated_from)
