-- checks_order
-- Episodes that do not fit the child's episode before or after them, with what is odd about each.
-- Each episode once, as the newest extract has it (episodes_kept), short breaks (V3, V4) among them.
-- Only the odd ones are kept: in sound records that is hardly any.
-- Source: "From files to a child's history" in docs/records.md.
CREATE OR REPLACE TABLE records.checks_order AS
WITH counted AS (
  SELECT episode, kept.child, kept.decom, standing.dec, kept.rne, kept.rec, as_at, false AS short_break
  FROM episodes_kept AS kept
  JOIN episodes_standing AS standing USING (episode)
  UNION ALL
  SELECT min(episode), child, decom, dec, any_value(rne), any_value(rec), max(as_at), true
  FROM episodes_standing
  JOIN (SELECT rowid AS episode, rne, ls, rec FROM records_episodes) AS row USING (episode)
  WHERE ls IN ('V3', 'V4')
  GROUP BY child, decom, dec
),
in_order AS (
  SELECT
    *,
    lead(decom) OVER child_story AS next_decom,
    lead(rne) OVER child_story AS next_rne,
    lag(rec) OVER child_story AS before_rec,
    max(CASE WHEN short_break THEN NULL ELSE coalesce(dec, DATE '9999-12-31') END) OVER (
      child_story ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS before_ends,
    lag(short_break) OVER child_story AS after_short_break
  FROM counted
  WINDOW child_story AS (PARTITION BY child ORDER BY decom, dec NULLS LAST, as_at, episode)
),
judged AS (
  SELECT
    *,
    dec IS NULL AND next_decom <= as_at AS open_not_last,
    dec > next_decom AS runs_over,
    rec = 'X1' AND (next_decom > dec OR next_decom IS NULL AND dec < as_at) AS nothing_follows,
    rec LIKE 'E%' AND next_decom = dec AND NOT coalesce(next_rne = 'S', false) AS goes_on,
    rne = 'S' AND before_ends >= decom
      AND NOT coalesce(before_rec LIKE 'E%', false) AND NOT after_short_break AS already_in_care,
    NOT short_break AND rne IN ('L', 'P', 'T', 'B', 'U')
      AND (before_ends IS NULL OR before_ends < decom)
      AND decom >= (SELECT min(year_begin) FROM record_files WHERE table_name = 'episodes')
      AS comes_without_s
  FROM in_order
)
SELECT * FROM judged
WHERE open_not_last OR runs_over OR nothing_follows OR goes_on OR already_in_care OR comes_without_s
