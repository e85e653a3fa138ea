-- Level: look
-- Title: Children whom neither Header nor Episodes knows
-- Found: {row is|rows are} about a child who is in neither Header nor Episodes
-- Done: {It is|They are} left out of figures on children in care. Care leavers count.
-- Mend: Correct CHILD where it is spelt differently, or add the child to Header and Episodes.
-- KPIs: uasc_number, MISSING, review_participation, HEALTH, CARE_LEAVERS
-- Source: the SSDA903 return: every child has a row in Header.
WITH others AS (
  SELECT 'Reviews' AS title, file, row_number, child FROM records_reviews
  UNION ALL
  SELECT 'UASC', file, row_number, child FROM records_uasc
  UNION ALL
  SELECT 'OC2', file, row_number, child FROM records_oc2
  UNION ALL
  SELECT 'OC3', file, row_number, child FROM records_oc3
  UNION ALL
  SELECT 'Missing', file, row_number, child FROM records_missing
)
SELECT
  file, row_number, child, 'CHILD' AS column_name, child AS found,
  format('The child is in {}, and in neither Header nor Episodes.', title) AS detail
FROM others
ANTI JOIN records_header USING (child)
ANTI JOIN records_episodes USING (child)
WHERE child IS NOT NULL
