-- in_touch_19_21
-- Care leavers aged 19 to 21 we have not lost touch with: everyone of that age but IN_TOUCH NO. Source:
-- "Care leavers" in docs/records.md.
SELECT
  period,
  child,
  coalesce(in_touch <> 'NO', true) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM leavers_at_period
WHERE age BETWEEN 19 AND 21
