-- Every authority with its region, and whether it has figures of its own.
SELECT code, region_code, area_code IS NOT NULL AS own
FROM areas
LEFT JOIN (SELECT DISTINCT area_code FROM figures_loaded) ON area_code = code
WHERE level = 'authority'
ORDER BY code
