-- cla_started
-- Children who came into our care: those with an episode that began in the quarter as a start of being
-- looked after (RNE S), each child once. Source: "Counting children" in docs/records.md.
SELECT DISTINCT
  period,
  child,
  true AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM episodes_kept
JOIN quarters_covered ON decom BETWEEN period_begin AND period_end
WHERE rne = 'S' AND table_name = 'episodes'
