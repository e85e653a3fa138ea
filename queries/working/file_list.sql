-- file_list
-- The files that children's records came from, by table, without a number of rows: those may be small.
SELECT name, table_name, year_begin::VARCHAR AS year_begin, as_at::VARCHAR AS as_at
FROM record_files
ORDER BY table_name, as_at, name
