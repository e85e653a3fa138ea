-- The authorities of the region of $area, itself among them, that have figures of their own.
SELECT DISTINCT figure.area_code
FROM figures_own AS figure
WHERE figure.area_code = $area
  OR figure.area_code IN (
    SELECT member.code
    FROM areas
    JOIN areas AS member ON member.region_code = areas.region_code AND member.level = 'authority'
    WHERE areas.code = $area
  )
ORDER BY figure.area_code
