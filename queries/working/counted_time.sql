-- counted_time
-- The time in which placements are counted, for a quarter: $kind "placement" the 12 months to its last
-- day, "home" the 24 months. What ended on from_day does not touch it.
SELECT CASE $kind WHEN 'home' THEN months_24 ELSE year_begins END AS from_day, period_end
FROM quarters
WHERE period = $period
