-- Takes the rows of one file out of a table.
DELETE FROM /* table */
WHERE file = $file::INTEGER
