-- leavers_at_period
-- The young people whose birthday fell within the 12 months to the end of a quarter, once a quarter,
-- without those who have died or returned home.
CREATE OR REPLACE TABLE records.leavers_at_period AS
SELECT position, period, period_begin, period_end, child, age, in_touch, activ, accom
FROM leavers
JOIN quarters_covered ON birthday BETWEEN year_begins AND period_end
WHERE table_name = 'oc3' AND age BETWEEN 17 AND 21
  AND (in_touch IS NULL OR in_touch NOT IN ('DIED', 'RHOM'))
