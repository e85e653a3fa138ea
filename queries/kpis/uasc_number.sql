-- uasc_number
-- Unaccompanied asylum-seeking children in our care on the last day of the quarter: in the UASC table,
-- until DUC. A quarter without its UASC file has no figure. Source: "Counting children" in
-- docs/records.md.
SELECT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care AND unaccompanied = 'Unaccompanied'
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'uasc')
