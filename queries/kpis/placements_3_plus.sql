-- placements_3_plus
-- Children with three or more placements in a year: of all children in care on the last day of the
-- quarter, those with three or more placements touching the 12 months to that day. The one open on the
-- first day and the one open on the last count; one that ended on the first day does not. Placements
-- are runs of episodes: see runs.sql. Source: "Placements" in docs/records.md.
SELECT
  period,
  child,
  coalesce(placements >= 3, false) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
