-- matching_children
-- The children of the working that the filters leave, in the order asked for. A filter that is empty
-- leaves all. $breakdown and $category cut the figure to one of its parts.
SELECT
  *,
  CASE $sort
    WHEN 'counted' THEN met_rows
    WHEN 'age' THEN age
    WHEN 'sex' THEN enum_code(sex)
    WHEN 'placement' THEN enum_code(placement)
    WHEN 'legal_status' THEN enum_code(legal_status)
    ELSE in_order
  END AS sort_key
FROM working_children
WHERE
  ($breakdown = '' OR $category = CASE $breakdown
    WHEN 'Age' THEN age_band::VARCHAR
    WHEN 'Sex' THEN sex::VARCHAR
    WHEN 'Ethnic group' THEN ethnic_group::VARCHAR
    WHEN 'Unaccompanied' THEN unaccompanied::VARCHAR
    WHEN 'Placement' THEN placement::VARCHAR
    WHEN 'Provider' THEN provider::VARCHAR
    WHEN 'Legal status' THEN legal_status::VARCHAR
    WHEN 'Distance' THEN distance::VARCHAR
    ELSE outcome
  END)
  AND ($counted = '' OR ($counted = 'counted') = (met_rows > 0))
  AND ($age_band = '' OR $age_band = age_band::VARCHAR)
  AND ($placement = '' OR $placement = placement::VARCHAR)
  AND ($search = '' OR contains(lower(child), lower($search)))
