-- A breakdown without its category, or a category without its breakdown.
-- Source: the documented template; both are empty for the headline.
-- Runs only if staged_measures has a row where: (breakdown = '') <> (category = '')
SELECT
  row_number,
  CASE WHEN breakdown = '' THEN 'breakdown' ELSE 'category' END AS column_name,
  '' AS found,
  'left_out' AS outcome,
  CASE
    WHEN breakdown = '' THEN 'The category “' || left(category, 60) || '” has no breakdown beside it, so it is not known what it is a part of. The row was left out.'
    ELSE 'The breakdown “' || left(breakdown, 60) || '” has no category beside it, so it is not known which part this is. The row was left out.'
  END AS message,
  'Fill both, such as Age and 16 and over, or leave both empty for the headline.' AS mend
FROM staged_rows
WHERE (breakdown = '') <> (category = '')
