-- Level: look
-- Title: Activity of care leavers that is not a known code
-- Found: {row of OC3 has|rows of OC3 have} an activity that is not a known code, or none while in touch
-- Done: What the young person is doing counts as not known.
-- Mend: Give one of F1, F2, F4, F5, P1, P2, P4, P5, G4, G5, G6 or 0.
-- KPIs: eet_17_18, eet_19_21
-- Source: ACTIV in the SSDA903 return (F3 and P3 in older years); "EET" in docs/records.md.
SELECT
  file, row_number, child, 'ACTIV' AS column_name, activ AS found,
  CASE
    WHEN activ IS NULL THEN 'ACTIV is empty, and we are in touch.'
    ELSE format('“{}” is not a code for an activity.', activ)
  END AS detail
FROM records_oc3
WHERE activ NOT IN (
    'F1', 'F2', 'F3', 'F4', 'F5', 'P1', 'P2', 'P3', 'P4', 'P5', 'G4', 'G5', 'G6', '0'
  )
  OR activ IS NULL AND in_touch = 'YES'
