-- remainder
-- Of each quarter: children in care on the day before it, started, ceased, what is left over, and
-- children in care on its last day. Source: "Counting children" in docs/records.md.
SELECT
  period,
  coalesce(sum(at_start), 0)::DOUBLE AS at_start,
  coalesce(sum(started), 0)::DOUBLE AS started,
  coalesce(sum(ceased), 0)::DOUBLE AS ceased,
  coalesce(sum(at_end - at_start - started + ceased), 0)::DOUBLE AS remainder,
  coalesce(sum(at_end), 0)::DOUBLE AS at_end
FROM quarters_covered
LEFT JOIN care_moves USING (position)
WHERE table_name = 'episodes'
GROUP BY period, position
ORDER BY position
