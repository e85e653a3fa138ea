-- What the public view does not show, and why. In the public view nothing: the reason tells of the
-- number.
SELECT area_code, kpi, period, breakdown, category, origin, why
FROM withheld
WHERE $view = 'officer'
ORDER BY area_code, origin, kpi, period, breakdown, category
