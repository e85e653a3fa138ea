-- in_house_foster
-- Foster placements with our own carers: of the children in foster placements (U1 to U6) on the last
-- day of the quarter, those with carers of the council itself (PR1). Source: "Placement groups" in
-- docs/records.md.
SELECT
  period,
  child,
  coalesce(provider_code = 'PR1', false) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care AND place IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6')
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
