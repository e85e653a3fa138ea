-- Begins again: nothing is withheld but what is known ahead, where $ahead says that it holds.
DELETE FROM withheld;
INSERT INTO withheld FROM withheld_ahead WHERE $ahead
