-- A quarter or year whose last day is after today: it has no final figures yet.
-- Source: the product's definitions, where every figure is for a period that has ended.
-- Runs only if staged_periods has a row where: period_end > strptime($today, '%Y-%m-%d')::DATE
SELECT
  staged_rows.row_number,
  'time_period' AS column_name,
  trim(time_period || ' ' || time_identifier) AS found,
  'left_out' AS outcome,
  format(
    '{} has not ended yet: its last day is {}. The row was left out.',
    period_label,
    strftime(staged_figures.period_end, '%-d %B %Y')
  ) AS message,
  'Check the year and the quarter, or load the row again after that day.' AS mend
FROM staged_rows
JOIN staged_figures USING (row_number)
WHERE staged_figures.period_end > strptime($today, '%Y-%m-%d')::DATE
