-- working_children
-- The children behind one figure with what is known of them in its quarter. It is made once for a
-- figure: windows, filters and the rest of the working read it. in_order is the identifier's place.
-- What is sorted by the order of its categories is an ENUM for sure.
SELECT
  row_number() OVER (ORDER BY cohort_children.child)::INTEGER AS in_order,
  cohort_children.child,
  cohort_rows,
  met_rows,
  amount,
  outcome,
  age,
  age_band::VARCHAR::age_band AS age_band,
  sex::VARCHAR::sex_group AS sex,
  ethnic_group,
  unaccompanied,
  placement::VARCHAR::placement_group AS placement,
  provider,
  legal_status::VARCHAR::legal_group AS legal_status,
  distance,
  place,
  provider_code,
  outside,
  miles,
  care_began,
  home_began
FROM cohort_children
LEFT JOIN known_children AS known ON known.child = cohort_children.child
