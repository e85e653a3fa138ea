-- care_leavers
-- Care leavers aged 17 to 21 with a birthday in the 12 months to the last day of the quarter, without
-- those who have died or returned home. A quarter without its file of care leavers (OC3) has no figure.
-- Source: "Care leavers" in docs/records.md.
SELECT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM leavers_at_period
WHERE age BETWEEN 17 AND 21
