-- runs
-- Placements: runs of episodes within a period of care, in two countings (kind): "placement" for
-- three or more placements in a year, "home" for the same home for two years.
-- The first episode of a period starts a run; after that RNE S, P and B do, L never does, and T and U
-- (the same carer) only where count_same_carer_moves says so, and never for a home. Temporary episodes
-- (T0 to T4) are passed over unless count_temporary_moves says otherwise, and the runs either side join
-- when the child returns to the same placement: the same PL_POST and URN wherever both rows have them.
-- Fostered (U1 to U6) to placed for adoption with the same carer (A3, A5) is no move, whatever the RNE;
-- a placement for adoption adds to the home before it. A run within one day is no placement: the runs
-- either side join if they are the same placement. Source: "Placements" in docs/records.md.
CREATE OR REPLACE TABLE records.runs AS
WITH stays AS (
  SELECT
    child, period_of_care, seq, decom, ends, rne, place, pl_post, urn, count_same_carer_moves,
    lag(seq) OVER in_order AS before_seq,
    lag(place) OVER in_order AS before_place,
    lag(pl_post) OVER in_order AS before_post,
    lag(urn) OVER in_order AS before_urn
  FROM episodes_kept
  JOIN (SELECT rowid AS episode, pl_post, urn FROM records_episodes) AS row USING (episode)
  CROSS JOIN counting
  WHERE count_temporary_moves OR place IS NULL OR place NOT IN ('T0', 'T1', 'T2', 'T3', 'T4')
  WINDOW in_order AS (PARTITION BY child, period_of_care ORDER BY seq)
),
judged AS (
  SELECT
    *,
    before_seq IS NULL AS first,
    coalesce(before_place IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6') AND place IN ('A3', 'A5'), false)
      AS adopted_by_carers,
    seq - before_seq > 1
      AND coalesce(pl_post = before_post, urn = before_urn, false)
      AND coalesce(pl_post = before_post, true)
      AND coalesce(urn = before_urn, true) AS returned
  FROM stays
),
started AS (
  SELECT
    *,
    first OR (
      NOT adopted_by_carers AND NOT returned
      AND coalesce(rne IN ('S', 'P', 'B') OR count_same_carer_moves AND rne IN ('T', 'U'), false)
    ) AS starts_placement,
    first OR (
      NOT returned
      AND coalesce(place NOT IN ('A3', 'A4', 'A5', 'A6'), true)
      AND coalesce(rne IN ('S', 'P', 'B'), false)
    ) AS starts_home
  FROM judged
),
numbered AS (
  SELECT
    *,
    sum(starts_placement::INTEGER) OVER in_order AS placement_run,
    sum(starts_home::INTEGER) OVER in_order AS home_run
  FROM started
  WINDOW in_order AS (PARTITION BY child, period_of_care ORDER BY seq)
),
both_kinds AS (
  SELECT 'placement' AS kind, placement_run AS run, * FROM numbered
  UNION ALL
  SELECT 'home', home_run, * FROM numbered
),
drawn_together AS (
  SELECT
    kind,
    child,
    period_of_care,
    run,
    min(decom) AS began,
    max(ends) AS ends,
    arg_min_null(pl_post, seq) AS first_post,
    arg_min_null(urn, seq) AS first_urn,
    arg_max_null(pl_post, seq) AS last_post,
    arg_max_null(urn, seq) AS last_urn,
    arg_max_null(place, seq) AS place
  FROM both_kinds
  GROUP BY kind, child, period_of_care, run
),
longer_than_a_day AS (
  SELECT
    *,
    lag(run) OVER in_order AS before_run,
    lag(last_post) OVER in_order AS before_post,
    lag(last_urn) OVER in_order AS before_urn
  FROM drawn_together
  WHERE began < ends
  WINDOW in_order AS (PARTITION BY kind, child, period_of_care ORDER BY run)
),
joined AS (
  SELECT
    *,
    sum(
      CASE
        WHEN run - before_run > 1
          AND coalesce(first_post = before_post, first_urn = before_urn, false)
          AND coalesce(first_post = before_post, true)
          AND coalesce(first_urn = before_urn, true)
        THEN 0
        ELSE 1
      END
    ) OVER (PARTITION BY kind, child, period_of_care ORDER BY run) AS placement
  FROM longer_than_a_day
)
SELECT
  kind,
  child,
  period_of_care,
  placement::INTEGER AS placement,
  min(began) AS began,
  max(ends) AS ends,
  arg_max_null(place, run) AS place
FROM joined
GROUP BY kind, child, period_of_care, placement
