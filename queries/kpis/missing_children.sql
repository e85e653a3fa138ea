-- missing_children
-- Children who went missing: of the children in care on any day of the quarter, those with an episode
-- (MISSING M) that began in it; the bands say how many times. A quarter without its file of missing
-- episodes has no figure. Source: "Missing" in docs/records.md.
WITH times_missing AS (
  SELECT period, child, count(*) AS times
  FROM missing_newest
  JOIN quarters_covered ON mis_start BETWEEN period_begin AND period_end
  WHERE missing = 'M' AND table_name = 'missing'
  GROUP BY period, child
)
SELECT
  period,
  child,
  times IS NOT NULL AS met,
  NULL::DOUBLE AS amount,
  CASE
    WHEN times >= 3 THEN 'Three or more times'
    WHEN times >= 1 THEN 'Once or twice'
    ELSE 'Not missing'
  END AS outcome
FROM child_at_period
LEFT JOIN times_missing USING (period, child)
WHERE in_care_in_period
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'missing')
