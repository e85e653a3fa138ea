-- Level: look
-- Title: Legal status: empty or not a known code
-- Found: {episode has|episodes have} no known legal status
-- Done: {It counts|They count} as care, and not as a short break.
-- Mend: Give the code of the legal status, such as C2 or V2.
-- KPIs: EPISODES
-- Source: LS in the SSDA903 return.
SELECT
  file, row_number, child, 'LS' AS column_name, ls AS found,
  CASE
    WHEN ls IS NULL THEN 'LS is empty.'
    ELSE format('“{}” is not a code for a legal status.', ls)
  END AS detail
FROM records_episodes
WHERE ls IS NULL OR ls NOT IN (
  'C1', 'C2', 'D1', 'E1', 'V2', 'V3', 'V4', 'L1', 'L2', 'L3', 'J1', 'J2', 'J3'
)
