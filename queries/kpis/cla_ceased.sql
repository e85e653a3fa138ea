-- cla_ceased
-- Children who left our care: those with an episode that ended in the quarter with a leaving code (REC
-- beginning with E), each child once, also when back in care on the last day. An episode without DEC
-- has not ended, whatever its REC. Source: "Counting children" in docs/records.md.
SELECT DISTINCT
  period,
  kept.child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM episodes_kept AS kept
JOIN records_episodes AS row ON row.rowid = kept.episode
JOIN quarters_covered ON kept.ends BETWEEN period_begin AND period_end
WHERE kept.rec LIKE 'E%' AND row.dec = kept.ends AND table_name = 'episodes'
