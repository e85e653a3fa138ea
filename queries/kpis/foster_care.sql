-- foster_care
-- Children living with foster carers (U1 to U6): of all children in care on the last day of the
-- quarter. Source: "Placement groups" in docs/records.md.
SELECT
  period,
  child,
  coalesce(place IN ('U1', 'U2', 'U3', 'U4', 'U5', 'U6'), false) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
