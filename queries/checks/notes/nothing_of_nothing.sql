-- A denominator of zero: there is no percentage, rate or mean of nobody.
-- Source: the flag not_applicable of the figures table.
-- Runs only if staged_resolved has a row where: of_nothing
SELECT
  row_number,
  'denominator' AS column_name,
  staged_rows.denominator AS found,
  CASE WHEN given_value IS NULL THEN 'noted' ELSE 'changed' END AS outcome,
  format('The denominator is zero, so there is nothing for “{}” to be a share of. It is shown as “does not apply”, not as zero.', title) AS message,
  'Nothing to do if there was nobody to count. Otherwise give the denominator.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE of_nothing AND NOT hidden
