-- A numerator larger than its denominator, where the KPI is a share of the denominator.
-- Source: the definition of each KPI with the unit percent or per_10000.
-- Runs only if staged_resolved has a row where: unit IN ('percent', 'per_10000') AND given_numerator > given_denominator
SELECT
  staged_figures.row_number,
  'numerator' AS column_name,
  staged_rows.numerator AS found,
  'left_out' AS outcome,
  format('The numerator ({}) is larger than the denominator ({}), so the share would be over 100%. The row was left out.', staged_rows.numerator, staged_rows.denominator) AS message,
  'Check whether the two are the wrong way round, or one of them is mistyped.' AS mend
FROM staged_figures
JOIN staged_rows USING (row_number)
WHERE unit IN ('percent', 'per_10000') AND given_numerator > given_denominator
