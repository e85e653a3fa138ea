-- Level: look
-- Title: Children in Episodes and not in Header
-- Found: {child is|children are} in Episodes and in no Header
-- Done: {The child counts|They count}. Sex and ethnic group are not known.
-- Mend: Add the row to Header, or correct CHILD where it is spelt differently.
-- KPIs: AGE
-- Source: the SSDA903 return: every child has a row in Header.
SELECT
  arg_min(file, (file, row_number)) AS file,
  arg_min(row_number, (file, row_number)) AS row_number,
  child, 'CHILD' AS column_name, child AS found,
  'The child has episodes and no row in any Header.' AS detail
FROM records_episodes
ANTI JOIN records_header USING (child)
WHERE child IS NOT NULL AND EXISTS (FROM record_files WHERE table_name = 'header')
GROUP BY child
