-- Takes the figures of one load away.
DELETE FROM loaded_rows WHERE load_id IN (SELECT load_id FROM loaded_files WHERE source = $source);
DELETE FROM loaded_files WHERE source = $source
