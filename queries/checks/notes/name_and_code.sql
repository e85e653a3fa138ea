-- The name of another council than the one whose code stands beside it, or of a wider area: the code
-- is used.
-- Source: data/areas.csv; a code is exact and a name is not.
-- Runs only if staged_areas has a row where: asked_in <> 'la_name' AND (len(name_codes) > 0 OR name_code IS NOT NULL) AND NOT list_contains(name_codes, area_code)
SELECT
  min(row_number) AS row_number,
  'la_name' AS column_name,
  la_name AS found,
  'noted' AS outcome,
  format(
    'The code {} is that of {}, and the name beside it is “{}”. The code was used.',
    asked, area_name, left(la_name, 60)
  ) AS message,
  'Check which of the two is right, and correct the other.' AS mend,
  min(row_number, 5) AS first_rows,
  count(*) AS row_count
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE asked_in <> 'la_name'
  AND (len(name_codes) > 0 OR name_code IS NOT NULL)
  AND NOT list_contains(name_codes, area_code)
GROUP BY la_name, asked, area_name
