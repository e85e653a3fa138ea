-- Every authority with its region, and whether it has figures of its own.
SELECT code, region_code, code IN (SELECT area_code FROM figures_loaded) AS own
FROM areas
WHERE level = 'authority'
ORDER BY code
