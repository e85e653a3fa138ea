-- remainder_children
-- The children for whom the number at the start, plus started, minus ceased, is not the number at the
-- end: by how much, and why. Never leaves the machine. Source: "Counting children" in docs/records.md.
CREATE OR REPLACE TABLE records.remainder_children AS
WITH differing AS (
  SELECT
    care_moves.*,
    period,
    period_begin,
    period_end,
    at_end - at_start - started + ceased AS difference,
    dob + INTERVAL 18 YEAR AS eighteen
  FROM care_moves
  JOIN quarters USING (position)
  LEFT JOIN children USING (child)
  WHERE at_end - at_start - started + ceased <> 0
),
in_short_breaks AS (
  SELECT DISTINCT position, standing.child
  FROM episodes_standing AS standing
  JOIN records_episodes AS row ON row.rowid = standing.episode
  JOIN differing
    ON differing.child = standing.child
    AND row.decom <= period_end
    AND (row.dec IS NULL OR row.dec >= period_begin)
  WHERE row.ls IN ('V3', 'V4')
),
lost_from_view AS (
  SELECT DISTINCT position, kept.child
  FROM episodes_kept AS kept
  JOIN differing ON differing.child = kept.child AND kept.ends BETWEEN period_begin AND period_end
  WHERE kept.lost
)
SELECT
  differing.position,
  period,
  differing.child,
  at_start = 1 AS at_start,
  started = 1 AS started,
  ceased = 1 AS ceased,
  at_end = 1 AS at_end,
  difference::INTEGER AS difference,
  CASE
    WHEN at_start + started = 2 AND at_end = 1 THEN 'Counted as started while already in our care'
    WHEN at_start + started = 2 AND ceased = 1 THEN 'Left twice in the quarter'
    WHEN at_end = 0 AND difference < 0 AND eighteen <= period_end THEN 'Turned 18 without a recorded end'
    WHEN at_end = 0 AND difference < 0 AND lost_from_view.child IS NOT NULL THEN 'Lost from view'
    WHEN at_end = 0 AND difference < 0 AND in_short_breaks.child IS NOT NULL
      THEN 'Went on to short breaks'
    WHEN at_end = 0 AND difference < 0 THEN 'Left without a leaving code'
    WHEN ceased = 1 AND at_end = 1 THEN 'Left and came back in the quarter'
    WHEN at_end = 0 AND eighteen < period_begin THEN 'Left after turning 18'
    WHEN in_short_breaks.child IS NOT NULL THEN 'Came from short breaks'
    ELSE 'Came without a recorded start'
  END AS reason
FROM differing
LEFT JOIN in_short_breaks
  ON in_short_breaks.child = differing.child AND in_short_breaks.position = differing.position
LEFT JOIN lost_from_view
  ON lost_from_view.child = differing.child AND lost_from_view.position = differing.position
