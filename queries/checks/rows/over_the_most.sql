-- A value above what its unit allows: a percentage over 100, a rate per 10,000 over 10,000.
-- Source: the definition of each KPI.
SELECT
  staged_figures.row_number,
  'value' AS column_name,
  staged_rows.value AS found,
  'left_out' AS outcome,
  CASE unit
    WHEN 'percent' THEN format('{} is over 100%, and “{}” is a percentage. The row was left out.', staged_rows.value, title)
    ELSE format('{} is over 10,000, and “{}” is out of 10,000. The row was left out.', staged_rows.value, title)
  END AS message,
  'Correct the value, or give the numerator and the denominator and leave the value empty.' AS mend
FROM staged_figures
JOIN staged_rows USING (row_number)
WHERE staged_figures.value > CASE unit WHEN 'percent' THEN 100 WHEN 'per_10000' THEN 10000 END
  AND computed IS NULL
