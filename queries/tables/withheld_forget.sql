-- Forgets what is withheld of the area $area, or of all where it is empty.
DELETE FROM withheld WHERE $area IN ('', area_code)
