-- Forgets what was worked out: withheld holds what is known beforehand, or nothing where $published
-- is false, since another threshold was asked for.
DELETE FROM withheld;
INSERT INTO withheld FROM withheld_published WHERE $published
