-- A code that was replaced by another for the same council, such as Somerset's of April 2023.
-- Source: data/areas.csv, level former_code.
-- Runs only if staged_areas has a row where: found_level = 'former_code'
SELECT
  min(row_number) AS row_number,
  asked_in AS column_name,
  asked AS found,
  'noted' AS outcome,
  format('{} is a former code of {}. The figures were taken in under the code of today, {}.', found_code, area_name, area_code) AS message,
  'Nothing to do. Use the code of today in the next file.' AS mend,
  min(row_number, 5) AS first_rows,
  count(*) AS row_count
FROM accepted_figures
WHERE found_level = 'former_code'
GROUP BY asked_in, asked, found_code, area_name, area_code
