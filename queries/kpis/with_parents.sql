-- with_parents
-- Children placed with parents (P1): of all children in care on the last day of the quarter. Source:
-- "Placement groups" in docs/records.md.
SELECT
  period,
  child,
  coalesce(place = 'P1', false) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
