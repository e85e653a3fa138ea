-- Forgets what is withheld of the areas in $areas (codes with ; between).
DELETE FROM withheld
WHERE area_code IN (SELECT unnest(string_split($areas, ';')))
