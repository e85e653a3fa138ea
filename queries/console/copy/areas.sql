-- Authorities, regions, sub-regions and England.
SELECT * FROM areas ORDER BY code
