-- cohort_children
-- The children behind one figure, each once: how many rows of the cohort are theirs (a review or a time
-- missing is a row of its own) and how many of those count in the numerator. The cohort is that of
-- queries/kpis, in the quarter asked for.
SELECT
  child,
  count(*)::INTEGER AS cohort_rows,
  count(*) FILTER (met)::INTEGER AS met_rows,
  avg(amount) AS amount,
  string_agg(DISTINCT outcome, ', ' ORDER BY outcome) AS outcome
FROM cohort
WHERE period = $period
GROUP BY child
