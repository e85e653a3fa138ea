-- add_cells
-- Puts the cohort of one KPI into record_cells. Someone of whom child_at_period knows nothing at that
-- quarter is counted all the same, as not known.
SELECT
  $number AS number,
  cohort.period,
  coalesce(age_band, 'Not known'::age_band) AS age_band,
  coalesce(sex, 'Not known'::sex_group) AS sex,
  coalesce(ethnic_group, 'Not known'::ethnic_group) AS ethnic_group,
  coalesce(unaccompanied, 'Not known'::unaccompanied_group) AS unaccompanied,
  coalesce(placement, 'Not known'::placement_group) AS placement,
  coalesce(provider, 'Not known'::provider_group) AS provider,
  coalesce(legal_status, 'Not known'::legal_group) AS legal_status,
  coalesce(distance, 'Not known'::distance_group) AS distance,
  outcome,
  count(*) AS all_of_them,
  count(*) FILTER (met) AS met,
  sum(amount) AS amount
FROM cohort
LEFT JOIN child_at_period USING (period, child)
GROUP BY ALL
