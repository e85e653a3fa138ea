-- Level: serious
-- Title: Rows that do not say which child they are about
-- Found: {row has|rows have} no child identifier
-- Done: {It is|They are} left out of every figure.
-- Mend: Fill in CHILD and load the file again.
-- KPIs: ALL
-- Source: the SSDA903 return: every row is about one child.
WITH nameless AS (
  SELECT file, row_number FROM records_header WHERE child IS NULL
  UNION ALL
  SELECT file, row_number FROM records_episodes WHERE child IS NULL
  UNION ALL
  SELECT file, row_number FROM records_reviews WHERE child IS NULL
  UNION ALL
  SELECT file, row_number FROM records_uasc WHERE child IS NULL
  UNION ALL
  SELECT file, row_number FROM records_oc2 WHERE child IS NULL
  UNION ALL
  SELECT file, row_number FROM records_oc3 WHERE child IS NULL
  UNION ALL
  SELECT file, row_number FROM records_missing WHERE child IS NULL
)
SELECT
  file, row_number, NULL::VARCHAR AS child, 'CHILD' AS column_name, NULL::VARCHAR AS found,
  'CHILD is empty.' AS detail
FROM nameless
