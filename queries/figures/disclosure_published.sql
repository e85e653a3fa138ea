-- The published headlines of other councils that a public view withholds.
SELECT area_code, kpi, period, breakdown, category, origin, small AS why
FROM disclosure_counts
WHERE small <> ''
ORDER BY area_code, kpi, period
