-- child_placements
-- The placements of one child, by period of care, as they are counted; of each, whether it touches the
-- time that is counted: $kind "placement" 12 months, "home" 24 months to the last day of the quarter.
-- ends is empty while it is open.
SELECT
  runs.period_of_care,
  runs.placement,
  runs.began::VARCHAR AS began,
  CASE WHEN runs.ends < DATE '9999-12-31' THEN runs.ends END::VARCHAR AS ends,
  runs.place,
  runs.ends > CASE $kind WHEN 'home' THEN months_24 ELSE year_begins END
    AND runs.began <= quarters.period_end AS counts
FROM runs
JOIN quarters ON quarters.period = $period
WHERE runs.kind = $kind AND runs.child = $child
ORDER BY runs.period_of_care, runs.placement
