-- What authorities aim for, and from when to when.
SELECT * FROM targets ORDER BY area_code, kpi, period_from
