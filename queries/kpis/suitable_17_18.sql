-- suitable_17_18
-- Care leavers aged 17 to 18 in suitable accommodation (ACCOM ends in 1), of all of that age but those
-- abroad, deported or whose residence is not known (G, H, R). Those of whom nothing is known (0) stay
-- in, as a band. Source: "Care leavers" in docs/records.md.
SELECT
  period,
  child,
  coalesce(accom LIKE '%1' AND accom NOT LIKE '0%', false) AS met,
  NULL::DOUBLE AS amount,
  CASE
    WHEN accom LIKE '0%' THEN 'Not known'
    WHEN accom LIKE '%1' THEN 'Suitable'
    WHEN accom LIKE '%2' THEN 'Unsuitable'
    ELSE 'Not known'
  END AS outcome
FROM leavers_at_period
WHERE age BETWEEN 17 AND 18
  AND (accom IS NULL OR left(accom, 1) NOT IN ('G', 'H', 'R'))
