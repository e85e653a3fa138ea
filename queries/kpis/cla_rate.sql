-- cla_rate
-- Children in our care, per 10,000 children: the same children as cla_number. The population aged 0 to
-- 17 by which they are divided is in rate_figures.sql. Source: "Counting children" in docs/records.md.
SELECT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
