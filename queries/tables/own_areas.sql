-- Every authority with its region, and whether it has figures of its own.
SELECT code, region_code, area_code IS NOT NULL AS own
FROM areas
LEFT JOIN (FROM loaded_areas SEMI JOIN loaded_rows USING (area_id)) ON area_code = code
WHERE level = 'authority'
ORDER BY code
