-- children
-- A window of the children behind a figure: who they are, whether they count, and what says why.
SELECT
  matching,
  child,
  cohort_rows,
  met_rows,
  amount,
  outcome,
  age,
  sex::VARCHAR AS sex,
  ethnic_group::VARCHAR AS ethnic_group,
  unaccompanied::VARCHAR AS unaccompanied,
  placement::VARCHAR AS placement,
  provider::VARCHAR AS provider,
  legal_status::VARCHAR AS legal_status,
  distance::VARCHAR AS distance,
  place,
  provider_code,
  outside,
  miles,
  care_began::VARCHAR AS care_began,
  home_began::VARCHAR AS home_began
FROM shown_children
ORDER BY place_in_list
