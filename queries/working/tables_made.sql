-- tables_made
-- Whether the tables of children's histories are there at all: they are made with the first records.
SELECT count(*) = 3 AS made
FROM duckdb_tables()
WHERE table_name IN ('counting', 'record_files', 'child_at_period')
