-- Whether a row names no KPI. It may be a blank row, which only the careful way tells apart.
SELECT count(*) > 0 AS found
FROM (SELECT DISTINCT kpi FROM staged_texts)
WHERE clean(kpi) = ''
