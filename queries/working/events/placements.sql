-- events: placements
-- The placements of the children shown that touch the 12 months to the last day of the quarter.
SELECT
  runs.child,
  runs.began::VARCHAR AS day,
  CASE WHEN runs.ends <= period_end THEN runs.ends END::VARCHAR AS until,
  runs.place AS code,
  NULL::DOUBLE AS amount
FROM runs
JOIN shown_children ON shown_children.child = runs.child
JOIN quarters ON quarters.period = $period
WHERE runs.kind = 'placement' AND runs.ends > year_begins AND runs.began <= period_end
ORDER BY runs.child, runs.began
