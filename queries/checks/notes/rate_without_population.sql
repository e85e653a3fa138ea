-- A rate per 10,000 with neither a value nor a population to work it out from.
-- Source: the definition of the unit per_10000.
-- Runs only if staged_resolved has a row where: unit = 'per_10000' AND flag = 'missing' AND given_numerator IS NOT NULL
SELECT
  row_number,
  'denominator' AS column_name,
  staged_rows.denominator AS found,
  'noted' AS outcome,
  format('“{}” needs a population in the denominator, or a value. It was taken in as missing.', title) AS message,
  'Give the number of children who live in the area as the denominator. For children in our care the rate is worked out when the row is left away.' AS mend
FROM accepted_figures
JOIN staged_rows USING (row_number)
WHERE unit = 'per_10000'
  AND flag = 'missing'
  AND given_numerator IS NOT NULL
  AND given_denominator IS NULL
