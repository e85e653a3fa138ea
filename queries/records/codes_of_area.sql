-- codes_of_area
-- The codes by which PL_LA may name an authority, with blanks between: its new code, its old one of
-- three digits, and those of the authorities that it came from.
SELECT string_agg(DISTINCT codes.code, ' ' ORDER BY codes.code) AS codes
FROM areas
CROSS JOIN LATERAL (SELECT unnest([areas.code, areas.la_code]) AS code) AS codes
WHERE codes.code IS NOT NULL
  AND (areas.code = $area OR list_contains(string_split(areas.successors, ';'), $area))
