-- episodes_kept
-- Each child's history: the episodes that count, in order, with the day on which each ends. The day
-- of the end is not in care any more; 9999-12-31 is an open episode.
-- The same row of several extracts counts once, as the newest has it. An open episode of an older
-- extract is proven to that extract's as-at date and no further (lost). An open episode that is not
-- the child's last ends when the next starts. Short breaks (V3, V4) are then taken out; the hole they
-- leave breaks the period of care. A period of care goes on while an episode starts on or before the
-- day the last one ended. Source: "From files to a child's history" in docs/records.md.
CREATE OR REPLACE TABLE episodes_kept AS
WITH once AS (
  SELECT
    child, decom, dec, rne, ls, place, rec,
    max(as_at) AS as_at,
    arg_max(episode, (as_at, -episode)) AS episode,
    hash(provider, home_post, pl_post, urn) AS whose
  FROM episodes_standing
  GROUP BY child, decom, dec, rne, ls, place, rec, whose
),
newest AS (
  SELECT child, decom, dec, rne, ls, place, rec, as_at, episode
  FROM once
  QUALIFY as_at = max(as_at) OVER (PARTITION BY child, decom, dec, rne, ls, place, rec)
),
ordered AS (
  SELECT
    *,
    lead(decom) OVER in_order AS next_decom
  FROM newest
  WINDOW in_order AS (PARTITION BY child ORDER BY decom, dec NULLS LAST, as_at, episode)
),
ended AS (
  SELECT
    * EXCLUDE (next_decom),
    CASE
      WHEN dec IS NOT NULL THEN dec
      WHEN as_at < (SELECT max(as_at) FROM episodes_standing)
      THEN least(coalesce(next_decom, DATE '9999-12-31'), as_at + 1)
      ELSE coalesce(next_decom, DATE '9999-12-31')
    END AS ends
  FROM ordered
),
without_short_breaks AS (
  SELECT
    *,
    row_number() OVER in_order AS seq,
    max(ends) OVER (in_order ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS so_far
  FROM ended
  WHERE ls IS NULL OR ls NOT IN ('V3', 'V4')
  WINDOW in_order AS (PARTITION BY child ORDER BY decom, dec NULLS LAST, as_at, episode)
)
SELECT
  kept.episode,
  kept.child,
  kept.seq::INTEGER AS seq,
  kept.decom,
  kept.ends,
  kept.dec IS NULL AND kept.ends = kept.as_at + 1 AS lost,
  kept.rne,
  kept.ls,
  kept.place,
  kept.rec,
  row.provider,
  row.home_post,
  row.pl_post,
  row.urn,
  sum(CASE WHEN so_far >= decom THEN 0 ELSE 1 END) OVER (
    PARTITION BY kept.child ORDER BY kept.seq
  )::INTEGER AS period_of_care
FROM without_short_breaks AS kept
JOIN (SELECT episode, provider, home_post, pl_post, urn FROM episodes_standing) AS row USING (episode)
