-- periods_of_care
-- Each period of care: from the first day of its first episode to the end of its last one. last_day
-- is the last that is told of: the day of the end, or of a child lost from view the last day in care.
CREATE OR REPLACE TABLE periods_of_care AS
SELECT
  child,
  period_of_care,
  min(decom) AS began,
  max(ends) AS ends,
  coalesce(arg_max(lost, ends), false) AS lost,
  max(ends) - CASE WHEN coalesce(arg_max(lost, ends), false) THEN 1 ELSE 0 END AS last_day
FROM episodes_kept
GROUP BY child, period_of_care
