-- placed_for_adoption
-- Children placed for adoption (A3 to A6) on the last day of the quarter. Source: "Counting children"
-- in docs/records.md.
SELECT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care AND place IN ('A3', 'A4', 'A5', 'A6')
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
