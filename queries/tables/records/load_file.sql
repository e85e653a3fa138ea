-- Says that a file is taken in. To which extract it belongs is told by files_extract.sql.
INSERT INTO record_files
VALUES ($file::INTEGER, $name, $table_name, NULL, NULL, NULL, $rows::INTEGER);
INSERT INTO record_sources
VALUES ($file::INTEGER, $sha256)
