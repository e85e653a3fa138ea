-- events: missing
-- The times that the children shown went missing in the quarter (MISSING M), as the newest row by child
-- and start has them.
SELECT
  newest.child,
  mis_start::VARCHAR AS day,
  mis_end::VARCHAR AS until,
  missing AS code,
  NULL::DOUBLE AS amount
FROM (
  SELECT child, mis_start, mis_end, missing
  FROM records_missing
  JOIN record_files USING (file)
  WHERE child IN (SELECT child FROM shown_children)
  QUALIFY row_number() OVER (
    PARTITION BY child, mis_start ORDER BY as_at DESC, file DESC, row_number DESC
  ) = 1
) AS newest
JOIN quarters ON quarters.period = $period
WHERE missing = 'M' AND mis_start BETWEEN period_begin AND period_end
ORDER BY newest.child, mis_start
