-- The functions that are built into the engine, one a name, way of writing and meaning.
SELECT
  function_name,
  any_value(
    function_name || CASE
      WHEN function_type IN ('table_macro', 'table') THEN '(' || array_to_string(list_filter(parameters, part -> part IS NOT NULL), ', ') || ')'
      ELSE '(' || array_to_string(parameters, ', ') || ')'
    END
  ) AS signature,
  coalesce(any_value(description), '') AS meaning
FROM duckdb_functions()
WHERE internal
  AND schema_name = 'main'
  AND function_type IN ('scalar', 'aggregate', 'macro', 'table', 'table_macro')
  AND regexp_matches(function_name, '^[a-z][a-z0-9_]*$')
GROUP BY function_name, len(parameters)
ORDER BY function_name, len(parameters)
