-- A row about a region, England or another kind of area than a council.
-- Source: comparators are the publishers' own figures; a council's file gives councils.
-- Runs only if staged_areas has a row where: lower(geographic_level) NOT IN ('', 'local authority', 'la', 'council') OR found_level IN ('region', 'sub_region', 'country')
SELECT
  row_number,
  CASE WHEN found_level IN ('region', 'sub_region', 'country') THEN asked_in ELSE 'geographic_level' END
    AS column_name,
  CASE WHEN found_level IN ('region', 'sub_region', 'country') THEN asked ELSE geographic_level END
    AS found,
  'left_out' AS outcome,
  CASE
    WHEN found_level IN ('region', 'sub_region', 'country')
      THEN format('This row is about {}, not about a council. The row was left out.', areas.name)
    ELSE '“' || left(geographic_level, 60) || '” is not the level of a council. The row was left out.'
  END AS message,
  'Nothing to do: figures for regions and England come from their publishers. If the row is about a council, write “Local authority” in geographic_level.' AS mend
FROM staged_rows
JOIN staged_figures USING (row_number)
LEFT JOIN areas ON areas.code = found_code
WHERE lower(geographic_level) NOT IN ('', 'local authority', 'la', 'council')
  OR found_level IN ('region', 'sub_region', 'country')
