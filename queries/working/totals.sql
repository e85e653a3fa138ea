-- totals
-- What the children that the filters leave add up to: how many they are, rows of the cohort
-- (the denominator) and rows that count (the numerator).
SELECT
  count(*) AS children,
  coalesce(sum(cohort_rows), 0)::DOUBLE AS denominator,
  coalesce(sum(met_rows), 0)::DOUBLE AS numerator
FROM matching_children
