-- tables_of_records
-- The names of the tables in the engine that hold children's records, or were made from them child by
-- child. Figures are none of them: they stand among the loads.
SELECT DISTINCT table_name AS name
FROM duckdb_columns()
JOIN duckdb_tables() USING (table_name)
WHERE starts_with(table_name, 'record') OR column_name IN ('child', 'home_post', 'pl_post')
ORDER BY table_name
