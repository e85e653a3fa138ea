-- periods_of_care
-- Each period of care: from the first day of its first episode to the end of its last one.
CREATE OR REPLACE TABLE records.periods_of_care AS
SELECT
  child,
  period_of_care,
  min(decom) AS began,
  max(ends) AS ends,
  coalesce(arg_max(lost, ends), false) AS lost
FROM episodes_kept
GROUP BY child, period_of_care
