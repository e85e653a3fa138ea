-- forget_places
-- Forgets what was looked up in a list of postcodes.
DELETE FROM record_places
