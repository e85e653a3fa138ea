-- care_moves
-- Of each child and quarter: whether in care on the day before it and on its last day, started and
-- ceased in it. started and ceased are the cohorts of cla_started and cla_ceased. Of the first quarter
-- the day before is in no quarter, and is looked up in the episodes.
-- Source: "Counting children" in docs/records.md.
SELECT
  position,
  child,
  coalesce(bool_or(move = 'at_start'), false)::INTEGER AS at_start,
  coalesce(bool_or(move = 'started'), false)::INTEGER AS started,
  coalesce(bool_or(move = 'ceased'), false)::INTEGER AS ceased,
  coalesce(bool_or(move = 'at_end'), false)::INTEGER AS at_end
FROM (
  SELECT position + 1 AS position, child, 'at_start' AS move FROM child_at_period WHERE in_care
  UNION ALL
  SELECT position, child, 'at_end' FROM child_at_period WHERE in_care
  UNION ALL
  SELECT DISTINCT position, kept.child, 'at_start'
  FROM episodes_kept AS kept
  JOIN quarters ON decom < period_begin AND ends >= period_begin
  LEFT JOIN children ON children.child = kept.child
  WHERE position = 0 AND (dob IS NULL OR dob + INTERVAL 18 YEAR >= period_begin)
  UNION ALL
  SELECT position, child, 'started' FROM started JOIN quarters USING (period)
  UNION ALL
  SELECT position, child, 'ceased' FROM ceased JOIN quarters USING (period)
)
WHERE position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
GROUP BY position, child
