-- Forgets that a file was taken in.
DELETE FROM record_files
WHERE file = $file::INTEGER;
DELETE FROM record_sources
WHERE file = $file::INTEGER
