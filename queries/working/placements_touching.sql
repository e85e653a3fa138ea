-- placements_touching
-- How many placements of the children of the working touch the time that is counted.
SELECT count(*) AS placements
FROM runs
JOIN working_children ON working_children.child = runs.child
CROSS JOIN counted_time
WHERE runs.kind = $kind AND runs.ends > from_day AND runs.began <= period_end
  AND ($child IS NULL OR runs.child = $child)
