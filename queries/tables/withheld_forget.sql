-- Forgets what is withheld of the areas in $areas (codes with ; between), or of all where it is empty.
DELETE FROM withheld
WHERE $areas = '' OR area_code IN (SELECT unnest(string_split($areas, ';')))
