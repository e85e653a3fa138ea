-- Takes the rows of one file out of a table. The table is made anew: rows that are only deleted are
-- swept away some time later, and the row ids by which episodes are known would then be others'.
CREATE OR REPLACE TABLE /* table */ AS
FROM /* table */
WHERE file <> $file::INTEGER
