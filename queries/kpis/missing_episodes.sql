-- missing_episodes
-- Times children went missing: a row for each episode (MISSING M) that began in the quarter, of the
-- children in care on any day of it. Episodes recur in later extracts: the newest row by child and
-- start counts. A quarter without its file of missing episodes has no figure. Source: "Missing" in
-- docs/records.md.
WITH newest AS (
  SELECT child, mis_start, missing
  FROM records_missing
  JOIN record_files USING (file)
  WHERE child IS NOT NULL AND mis_start IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY child, mis_start ORDER BY as_at DESC, file DESC, row_number DESC
  ) = 1
)
SELECT
  child_at_period.period,
  child_at_period.child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM newest
JOIN quarters_covered ON mis_start BETWEEN period_begin AND period_end
JOIN child_at_period
  ON child_at_period.child = newest.child AND child_at_period.position = quarters_covered.position
WHERE missing = 'M' AND table_name = 'missing' AND in_care_in_period
  AND quarters_covered.position IN (
    SELECT position FROM quarters_covered WHERE table_name = 'episodes'
  )
