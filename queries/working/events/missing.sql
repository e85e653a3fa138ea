-- events: missing
-- The times that the children shown went missing in the quarter (MISSING M).
SELECT
  newest.child,
  mis_start::VARCHAR AS day,
  mis_end::VARCHAR AS until,
  missing AS code,
  NULL::DOUBLE AS amount
FROM missing_newest AS newest
JOIN shown_children ON shown_children.child = newest.child
JOIN quarters ON quarters.period = $period
WHERE missing = 'M' AND mis_start BETWEEN period_begin AND period_end
ORDER BY newest.child, mis_start
