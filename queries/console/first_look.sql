-- The headline figures of one council, the newest first.
-- Run it, then change what you like: nothing here can spoil the figures.
SELECT kpi_title, period, value, unit, numerator, denominator, origin
FROM figures
WHERE area_code = $area
  AND breakdown = ''
ORDER BY period_end DESC, kpi_title
LIMIT 500
