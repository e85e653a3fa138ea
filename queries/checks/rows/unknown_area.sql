-- A code or name that fits no council, or more than one.
-- Source: data/areas.csv, the codes and names of the ONS and the DfE.
-- Runs only if staged_areas has a row where: area_code IS NULL
WITH rows_asked AS (
  SELECT row_number, asked_in, asked, la_name, name_code, name_codes
  FROM staged_rows
  JOIN staged_figures USING (row_number)
  WHERE area_code IS NULL
    AND coalesce(found_level, '') NOT IN ('region', 'sub_region', 'country')
    AND lower(geographic_level) IN ('', 'local authority', 'la', 'council')
),
unknown_names AS (
  SELECT DISTINCT la_name AS name, name_key(la_name) AS key
  FROM rows_asked
  WHERE asked_in = 'la_name' AND key <> ''
),
alike AS (
  SELECT
    unknown_names.name,
    areas.name AS area_name,
    max(jaro_winkler_similarity(unknown_names.key, name_key(areas.name))) AS likeness
  FROM unknown_names
  CROSS JOIN areas
  WHERE areas.level = 'authority'
  GROUP BY unknown_names.name, areas.name
  QUALIFY row_number() OVER (PARTITION BY unknown_names.name ORDER BY likeness DESC, area_name) <= 3
    AND likeness >= 0.7
),
nearest AS (
  SELECT
    name,
    CASE WHEN count(*) = 1 THEN 'name is ' ELSE 'names are ' END
      || string_agg(area_name, '; ' ORDER BY likeness DESC, area_name) AS names
  FROM alike
  GROUP BY name
)
SELECT
  row_number,
  asked_in AS column_name,
  asked AS found,
  'left_out' AS outcome,
  CASE
    WHEN asked = '' THEN 'No council is named, by code or by name. The row was left out.'
    WHEN asked_in <> 'la_name'
      THEN '“' || left(asked, 60) || '” is not the code of a council. The row was left out.'
    WHEN len(name_codes) > 1
      THEN '“' || left(asked, 60) || '” is the name of more than one council. The row was left out.'
    WHEN names IS NOT NULL
      THEN '“' || left(asked, 60) || '” is not a council that we know. The nearest ' || names || '. The row was left out.'
    ELSE '“' || left(asked, 60) || '” is not a council that we know. The row was left out.'
  END AS message,
  CASE
    WHEN asked_in <> 'la_name' AND areas.code IS NOT NULL
      THEN format('Correct the code. The code of {} is {}.', areas.name, areas.code)
    ELSE 'Write the council’s code in new_la_code, such as E06000047 for County Durham, or correct the name.'
  END AS mend
FROM rows_asked
LEFT JOIN nearest ON nearest.name = rows_asked.la_name
LEFT JOIN areas ON areas.code = name_code
