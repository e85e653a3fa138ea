-- tables_held
-- The names of all tables in the engine.
SELECT table_name AS name FROM duckdb_tables() ORDER BY table_name
