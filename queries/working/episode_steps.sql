-- episode_steps
-- What becomes of every episode that touches the time in which placements are counted: it stands for
-- a placement, or why it does not. $child NULL is every child of the working.
-- Of the episodes of a placement the first that touches the time stands for it. The others are the
-- steps of the reconciliation. Source: "Placements" in docs/records.md.
WITH touching AS (
  SELECT
    kept.episode, kept.child, kept.period_of_care, kept.seq, kept.decom, kept.ends, kept.rne, kept.place,
    coalesce(NOT count_temporary_moves AND kept.place IN ('T0', 'T1', 'T2', 'T3', 'T4'), false)
      AS temporary
  FROM episodes_kept AS kept
  JOIN working_children ON working_children.child = kept.child
  CROSS JOIN counted_time
  CROSS JOIN counting
  WHERE kept.ends > from_day AND kept.decom <= period_end
    AND ($child IS NULL OR kept.child = $child)
),
of_kind AS (
  SELECT child, period_of_care, placement, began, ends FROM runs WHERE kind = $kind
),
-- The placement that each episode lies in: the latest that had begun, where it had not ended.
placed AS (
  SELECT
    touching.*,
    CASE WHEN touching.decom < of_kind.ends THEN of_kind.placement END AS placement
  FROM touching
  ASOF LEFT JOIN of_kind
    ON of_kind.child = touching.child
    AND of_kind.period_of_care = touching.period_of_care
    AND touching.decom >= of_kind.began
),
first_of_placement AS (
  SELECT
    *,
    placement IS NOT NULL AND decom < ends AND row_number() OVER (
      PARTITION BY child, period_of_care, placement ORDER BY decom = ends, temporary, seq
    ) = 1 AS stands
  FROM placed
)
SELECT
  episode,
  child,
  seq,
  CASE
    WHEN stands THEN 'placement'
    WHEN rne = 'L' THEN 'legal_status'
    WHEN temporary THEN 'temporary'
    WHEN decom = ends THEN 'one_day'
    WHEN rne IN ('T', 'U') THEN 'same_carer'
    WHEN place IN ('A3', 'A5') OR $kind = 'home' AND place IN ('A4', 'A6') THEN 'adoption'
    WHEN rne IN ('S', 'P', 'B') THEN 'returned'
    ELSE 'no_reason'
  END AS step
FROM first_of_placement
