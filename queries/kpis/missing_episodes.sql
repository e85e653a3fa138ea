-- missing_episodes
-- Times children went missing: a row for each episode (MISSING M) that began in the quarter, of the
-- children in care on any day of it. A quarter without its file of missing episodes has no figure.
-- Source: "Missing" in docs/records.md.
SELECT
  child_at_period.period,
  child_at_period.child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM missing_newest AS newest
JOIN quarters_covered ON mis_start BETWEEN period_begin AND period_end
JOIN child_at_period
  ON child_at_period.child = newest.child AND child_at_period.position = quarters_covered.position
WHERE missing = 'M' AND table_name = 'missing' AND in_care_in_period
  AND quarters_covered.position IN (
    SELECT position FROM quarters_covered WHERE table_name = 'episodes'
  )
