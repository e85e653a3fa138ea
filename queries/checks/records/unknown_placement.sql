-- Level: serious
-- Title: Placement: empty or not a known code
-- Found: {episode has|episodes have} no known placement code
-- Done: The child counts among all children in care, and in none of the kinds of placement.
-- Mend: Give the code of the placement, such as U6 or K2.
-- KPIs: PLACEMENTS
-- Source: PLACE in the SSDA903 return; "Placement groups" in docs/records.md.
SELECT
  file, row_number, child, 'PLACE' AS column_name, place AS found,
  CASE
    WHEN place IS NULL THEN 'PLACE is empty.'
    ELSE format('“{}” is not a code for a placement.', place)
  END AS detail
FROM records_episodes
WHERE place IS NULL OR place NOT IN (
  'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'K3', 'H5', 'P1', 'P2', 'P3',
  'R1', 'R2', 'R3', 'R5', 'S1', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14'
)
