-- episodes_standing
-- Every usable episode of the extracts, without those that a newer extract replaces.
-- A newer extract that has the child in care on its first day (1 April) tells the child's whole story
-- from there; one that repeats the DECOM of a row replaces that row. Either way only rows that reach
-- into its year go. Source: "From files to a child's history" in docs/records.md.
-- A row without CHILD or DECOM, with a DEC that cannot be read, or one before its DECOM is of no use
-- to any figure: the checks report it.
CREATE OR REPLACE TABLE episodes_standing AS
WITH usable AS (
  SELECT
    records_episodes.rowid AS episode,
    child, decom, dec, rne, ls, place, provider, rec, home_post, pl_post, urn,
    as_at,
    make_date(year(as_at - INTERVAL 3 MONTH), 4, 1) AS first_day
  FROM records_episodes
  JOIN record_files USING (file)
  WHERE child IS NOT NULL AND decom IS NOT NULL AND (dec IS NULL OR dec >= decom)
    AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )DEC='))
),
told AS (
  SELECT
    child,
    as_at,
    bool_or(decom <= first_day AND (dec IS NULL OR dec > first_day)) AS in_care_on_first_day,
    any_value(first_day) AS first_day
  FROM usable
  GROUP BY child, as_at
),
told_anew AS (
  SELECT
    child,
    as_at,
    min(CASE WHEN in_care_on_first_day THEN first_day END) OVER (
      PARTITION BY child ORDER BY as_at ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS from_day
  FROM told
  QUALIFY from_day IS NOT NULL
),
repeated AS (
  SELECT
    child,
    decom,
    as_at,
    lead(first_day) OVER (PARTITION BY child, decom ORDER BY as_at) AS from_day
  FROM (
    SELECT child, decom, as_at, any_value(first_day) AS first_day
    FROM usable
    GROUP BY child, decom, as_at
  )
  QUALIFY from_day IS NOT NULL
)
SELECT usable.* EXCLUDE (first_day)
FROM usable
LEFT JOIN told_anew USING (child, as_at)
LEFT JOIN repeated USING (child, decom, as_at)
WHERE (told_anew.from_day IS NULL OR dec < told_anew.from_day)
  AND (repeated.from_day IS NULL OR dec < repeated.from_day)
