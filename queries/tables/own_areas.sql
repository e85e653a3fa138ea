-- Every authority with its region, and whether it has figures of its own.
SELECT code, region_code, area_code IS NOT NULL AS own
FROM areas
LEFT JOIN (
  SELECT area_code
  FROM (SELECT DISTINCT area_id FROM loaded_rows)
  JOIN loaded_areas USING (area_id)
) ON area_code = code
WHERE level = 'authority'
ORDER BY code
