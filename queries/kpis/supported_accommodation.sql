-- supported_accommodation
-- Children in independent or supported accommodation (K3, H5, P2): of all children in care on the last
-- day of the quarter. Source: "Placement groups" in docs/records.md.
SELECT
  period,
  child,
  coalesce(place IN ('K3', 'H5', 'P2'), false) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
