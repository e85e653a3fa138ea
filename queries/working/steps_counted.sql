-- steps_counted
-- How many episodes there are of each step.
SELECT
  count(DISTINCT child) AS children,
  count(*) AS episodes,
  count(*) FILTER (step = 'legal_status') AS legal_status,
  count(*) FILTER (step = 'same_carer') AS same_carer,
  count(*) FILTER (step = 'adoption') AS adoption,
  count(*) FILTER (step = 'temporary') AS temporary,
  count(*) FILTER (step = 'one_day') AS one_day,
  count(*) FILTER (step = 'returned') AS returned,
  count(*) FILTER (step = 'no_reason') AS no_reason,
  count(*) FILTER (step = 'placement') AS standing
FROM episode_steps
