-- Forgets that some files were taken in; $files are their numbers with blanks between.
DELETE FROM record_files
WHERE file IN (SELECT unnest(string_split($files, ' '))::INTEGER);
DELETE FROM record_sources
WHERE file IN (SELECT unnest(string_split($files, ' '))::INTEGER)
