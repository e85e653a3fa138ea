-- external_residential
-- Children in residential care run by others: of all children in care on the last day of the quarter,
-- those in a children's home (K2), care home (R1) or residential school (S1) whose provider is known
-- and not the council itself (PR1). Source: "Placement groups" in docs/records.md.
SELECT
  period,
  child,
  coalesce(
    place IN ('K2', 'R1', 'S1') AND provider_code IN ('PR0', 'PR2', 'PR3', 'PR4', 'PR5'),
    false
  ) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
