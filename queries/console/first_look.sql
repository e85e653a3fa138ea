-- The figures of one council, the newest first: each with its numbers, its period and where it is from.
-- Run it, then change what you like. Nothing here can spoil the figures, and nothing leaves this page.
SELECT kpi_title, period, value, unit, numerator, denominator, origin
FROM figures
WHERE area_code = $area
  AND breakdown = ''
ORDER BY period_end DESC, kpi_title
LIMIT 500
