-- The same figure more than once with different numbers: none is kept, because it is not known
-- which is right.
-- Source: one row a KPI, council, period, breakdown and category.
-- Runs only if staged_repeated has a row where: true
WITH figures AS (
  SELECT
    kpi,
    area_code,
    period,
    lower(breakdown) AS breakdown,
    lower(category) AS category,
    list(row_number ORDER BY row_number) AS row_numbers,
    count(DISTINCT row(numerator, denominator, value, flag, marks)) AS versions
  FROM staged_sound
  SEMI JOIN staged_repeated USING (figure)
  GROUP BY ALL
  HAVING versions > 1
)
SELECT
  staged_sound.row_number,
  'value' AS column_name,
  staged_rows.value AS found,
  'left_out' AS outcome,
  format(
    'This row and row{} {} give different numbers for “{}”, {}, {}. None of them was taken in.',
    CASE WHEN len(row_numbers) > 2 THEN 's' ELSE '' END,
    array_to_string(list_filter(row_numbers, lambda other: other <> staged_sound.row_number)[1:10], ', '),
    title,
    area_name,
    period_label
  ) AS message,
  'Delete the wrong row and load the file again.' AS mend
FROM staged_sound
JOIN staged_rows USING (row_number)
JOIN figures
  ON figures.kpi = staged_sound.kpi
  AND figures.area_code = staged_sound.area_code
  AND figures.period = staged_sound.period
  AND figures.breakdown = lower(staged_sound.breakdown)
  AND figures.category = lower(staged_sound.category)
