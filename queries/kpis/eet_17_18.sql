-- eet_17_18
-- Care leavers aged 17 to 18 in education, employment or training (ACTIV F or P, 1 to 5), of all of
-- that age. Those of whom nothing is known, or with a code that the return does not have, stay in as a
-- band. Source: "Care leavers" in docs/records.md.
SELECT
  period,
  child,
  coalesce(activ IN ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'), false) AS met,
  NULL::DOUBLE AS amount,
  CASE
    WHEN activ IN ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5')
    THEN 'In education, employment or training'
    WHEN activ = 'G4' THEN 'Not in it: illness or disability'
    WHEN activ = 'G5' THEN 'Not in it: other reasons'
    WHEN activ = 'G6' THEN 'Not in it: pregnancy or parenting'
    ELSE 'Not known'
  END AS outcome
FROM leavers_at_period
WHERE age BETWEEN 17 AND 18
