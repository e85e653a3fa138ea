-- Takes the rows of some files out of a table; $files are their numbers with blanks between. The table is
-- made anew: rows that are only deleted are swept away some time later, and the row ids by which episodes
-- are known would then be others'.
CREATE OR REPLACE TABLE records./* table */ AS
FROM /* table */
WHERE file NOT IN (SELECT unnest(string_split($files, ' '))::INTEGER)
