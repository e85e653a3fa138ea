-- The tables and views of the console with their columns, a row a column, in the order of names.
SELECT
  CASE WHEN schema_name = 'main' THEN table_name ELSE schema_name || '.' || table_name END AS name,
  CASE WHEN views.view_name IS NULL THEN 'table' ELSE 'view' END AS kind,
  column_name,
  data_type,
  columns.database_name,
  columns.schema_name,
  columns.table_name
FROM duckdb_columns() AS columns
LEFT JOIN (SELECT database_oid, schema_oid, view_name FROM duckdb_views() WHERE NOT internal) AS views
  ON views.database_oid = columns.database_oid
  AND views.schema_oid = columns.schema_oid
  AND views.view_name = columns.table_name
WHERE NOT columns.internal AND columns.database_name IN ('memory', 'temp')
ORDER BY lower(name), name, column_index
