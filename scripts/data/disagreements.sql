-- Where do EES and LAIT both have a number for one cell, and differ?
SELECT ees.kpi, ees.area_code, ees.year, ees.value AS ees_value, lait.value AS lait_value
FROM ees_figures AS ees
JOIN lait_figures AS lait USING (kpi, area_code, year)
WHERE ees.breakdown IS NULL AND ees.value <> lait.value
ORDER BY ALL;
