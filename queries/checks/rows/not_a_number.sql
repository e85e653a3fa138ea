-- Text where a number or one of the agreed symbols belongs.
-- Source: the DfE's open data standard for the symbols.
-- Runs only if staged_number_texts has a row where: percent_sign OR number IS NULL AND flag IS NULL
SELECT
  row_number,
  column_name,
  given AS found,
  'left_out' AS outcome,
  '“' || left(given, 60) || '” is not a number. The row was left out.' AS message,
  CASE
    WHEN regexp_matches(given, '^-?\d+,\d+%?$') THEN 'Write a full stop, not a comma, before the decimals: 11.5.'
    WHEN starts_with(given, '=') THEN 'Save the result of the formula, not the formula: copy the column and paste it as values.'
    WHEN ends_with(given, '%') THEN 'Leave out the percent sign: this column holds a number of children, or a score.'
    ELSE 'Write a number such as 983 or 11.5, or a symbol: c hidden because it is small, z does not apply, x not available, u not reliable, k rounds to zero.'
  END AS mend
FROM staged_numbers
WHERE number IS NULL AND flag IS NULL
