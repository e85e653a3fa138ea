-- Level: note
-- Title: Reason for a change of placement that is not a known code
-- Found: {episode has|episodes have} a reason for the change of placement that is not a known code
-- Done: Nothing is left out because of it: no figure uses it.
-- Mend: Give one of the codes of the return, such as CARPL.
-- KPIs: none
-- Source: REASON_PLACE_CHANGE in the SSDA903 return.
SELECT
  file, row_number, child, 'REASON_PLACE_CHANGE' AS column_name, reason AS found,
  format('“{}” is not a code for why a placement changed.', reason) AS detail
FROM records_episodes
WHERE reason NOT IN (
  'CARPL', 'CLOSE', 'ALLEG', 'STAND', 'APPRR', 'CREQB', 'CREQO', 'CHILD', 'LAREQ', 'PLACE', 'CUSTOD',
  'OTHER'
)
