-- cla_number
-- Children in our care: everyone under 18 who is looked after on the last day of the quarter, short
-- breaks apart. Source: "Counting children" in docs/records.md.
SELECT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
