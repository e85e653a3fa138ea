-- reconciliation
-- From episodes to placements: episodes, without those that are no placement of their own, by reason.
-- overlapping is what would be left between the two where episodes overlap; 0 in sound records.
SELECT
  steps_counted.* EXCLUDE (standing),
  standing - placements AS overlapping,
  placements,
  from_day::VARCHAR AS from_day,
  period_end::VARCHAR AS to_day
FROM steps_counted
CROSS JOIN placements_touching
CROSS JOIN counted_time
