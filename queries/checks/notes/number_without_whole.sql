-- A share or score that has a numerator, and neither a denominator nor a value to go with it.
-- Source: the definitions of the units percent and score.
-- Runs only if staged_resolved has a row where: unit IN ('percent', 'score') AND flag = 'missing' AND given_numerator IS NOT NULL
SELECT
  row_number,
  'denominator' AS column_name,
  staged_rows.denominator AS found,
  'noted' AS outcome,
  CASE unit
    WHEN 'percent'
      THEN format('“{}” is a percentage: {} alone does not say of how many. It was taken in as missing.', title, staged_rows.numerator)
    ELSE format('“{}” is an average: {} alone does not say of how many. It was taken in as missing.', title, staged_rows.numerator)
  END AS message,
  CASE unit
    WHEN 'percent' THEN 'Write the number of all who could be counted as the denominator, or the percentage as the value.'
    ELSE 'Write how many it is shared between as the denominator, or the average as the value.'
  END AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE unit IN ('percent', 'score')
  AND flag = 'missing'
  AND given_numerator IS NOT NULL
  AND given_denominator IS NULL
