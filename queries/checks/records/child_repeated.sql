-- Level: look
-- Title: A child twice in a table that has one row a child
-- Found: {row is|rows are} about a child who has another row in the same file
-- Done: One row of each child counts.
-- Mend: Delete the row that is wrong.
-- KPIs: AGE, uasc_number, HEALTH, CARE_LEAVERS
-- Source: Header, UASC, OC2 and OC3 of the SSDA903 return have one row a child.
WITH told AS (
  SELECT file, row_number, child FROM records_header
  UNION ALL
  SELECT file, row_number, child FROM records_uasc
  UNION ALL
  SELECT file, row_number, child FROM records_oc2
  UNION ALL
  SELECT file, row_number, child FROM records_oc3
),
repeated AS (
  SELECT file, child FROM told WHERE child IS NOT NULL GROUP BY file, child HAVING count(*) > 1
)
SELECT
  file, row_number, child, 'CHILD' AS column_name, child AS found,
  'Another row of this file is about the same child.' AS detail
FROM told
SEMI JOIN repeated USING (file, child)
