-- episodes_kept
-- Each child's history: the episodes that count, in order, with the day on which each ends. The day
-- of the end is not in care any more; 9999-12-31 is an open episode.
-- The same row of several extracts counts once, as the newest has it. An open episode of an older
-- extract is proven to that extract's as-at date and no further (lost). An open episode that is not
-- the child's last ends when the next starts. Short breaks (V3, V4) are then taken out; the hole they
-- leave breaks the period of care. A period of care goes on while an episode starts on or before the
-- day the last one ended. Source: "From files to a child's history" in docs/records.md.
CREATE OR REPLACE TABLE records.episodes_kept AS
WITH starts_shared AS (
  SELECT child, decom FROM episodes_standing GROUP BY child, decom HAVING count(*) > 1
),
newest AS (
  SELECT child, decom, dec, as_at, episode
  FROM episodes_standing AS standing
  SEMI JOIN starts_shared USING (child, decom)
  JOIN (SELECT rowid AS episode, * EXCLUDE (child, decom, dec) FROM records_episodes) AS row USING (episode)
  QUALIFY as_at = max(as_at) OVER (PARTITION BY child, decom, dec, rne, ls, place, rec)
    AND row_number() OVER (
      PARTITION BY child, decom, dec, rne, ls, place, rec, as_at, provider, home_post, pl_post, urn
      ORDER BY episode
    ) = 1
),
once AS (
  SELECT child, decom, dec, as_at, episode
  FROM episodes_standing
  ANTI JOIN starts_shared USING (child, decom)
  UNION ALL
  FROM newest
),
ended AS (
  SELECT
    *,
    CASE
      WHEN dec IS NOT NULL THEN dec
      WHEN as_at < (SELECT max(as_at) FROM episodes_standing)
      THEN least(coalesce(lead(decom) OVER in_order, DATE '9999-12-31'), as_at + 1)
      ELSE coalesce(lead(decom) OVER in_order, DATE '9999-12-31')
    END AS ends
  FROM once
  WINDOW in_order AS (PARTITION BY child ORDER BY decom, dec NULLS LAST, as_at, episode)
),
without_short_breaks AS (
  SELECT ended.*, rne, ls, place, rec
  FROM ended
  JOIN (SELECT rowid AS episode, rne, ls, place, rec FROM records_episodes) AS row USING (episode)
  WHERE ls IS NULL OR ls NOT IN ('V3', 'V4')
),
ordered AS (
  SELECT
    *,
    row_number() OVER in_order AS seq,
    max(ends) OVER (in_order ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended_before,
    lead(decom) OVER in_order AS next_decom
  FROM without_short_breaks
  WINDOW in_order AS (PARTITION BY child ORDER BY decom, dec NULLS LAST, as_at, episode)
)
SELECT
  episode,
  child,
  seq::INTEGER AS seq,
  decom,
  ends,
  dec IS NULL AND ends = as_at + 1 AS lost,
  ended_before,
  next_decom,
  rne,
  ls,
  place,
  rec,
  sum(CASE WHEN ended_before >= decom THEN 0 ELSE 1 END) OVER (
    PARTITION BY child ORDER BY seq
  )::INTEGER AS period_of_care
FROM ordered
