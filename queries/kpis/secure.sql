-- secure
-- Children in secure homes (K1) on the last day of the quarter. Source: "Placement groups" in
-- docs/records.md.
SELECT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care AND place = 'K1'
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
