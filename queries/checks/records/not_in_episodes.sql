-- Level: note
-- Title: Children in Header and not in Episodes
-- Found: {child is|children are} in Header and in no Episodes
-- Done: {The child is|They are} not counted as in care.
-- Mend: Nothing to do for young people who have left care. Otherwise add the episodes.
-- KPIs: none
-- Source: the SSDA903 return. Care leavers (OC3) may have no episode of their own.
SELECT
  arg_min(file, (file, row_number)) AS file,
  arg_min(row_number, (file, row_number)) AS row_number,
  child, 'CHILD' AS column_name, child AS found,
  'The child has a row in Header, and none in Episodes or OC3.' AS detail
FROM records_header
ANTI JOIN records_episodes USING (child)
ANTI JOIN records_oc3 USING (child)
WHERE child IS NOT NULL AND EXISTS (FROM record_files WHERE table_name = 'episodes')
GROUP BY child
