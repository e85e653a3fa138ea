-- A number above what there can be: a percentage over 100, a rate per 10,000 over 10,000, a score over
-- 40 (the most of the Strengths and Difficulties Questionnaire), and more than 100,000 children, or
-- anything else counted, of one council.
-- Source: the definition of each KPI; England has some 80,000 children in care in all.
-- Runs only if staged_resolved has a row where: unit IN ('percent', 'per_10000') AND computed IS NULL AND value > 100 OR unit = 'score' AND value > 40 OR given_numerator > 100000 OR unit = 'count' AND value > 100000
WITH limits AS (
  SELECT
    row_number,
    title,
    staged_figures.unit,
    CASE
      WHEN given_numerator > 100000 THEN 'numerator'
      ELSE 'value'
    END AS column_name,
    CASE
      WHEN given_numerator > 100000 THEN staged_rows.numerator
      WHEN computed IS NULL THEN staged_rows.value
      ELSE regexp_replace(printf('%.1f', computed), '\.0$', '')
    END AS found,
    CASE
      WHEN given_numerator > 100000 THEN 'too_many'
      WHEN unit = 'count' AND staged_figures.value > 100000 THEN 'too_many'
      WHEN unit = 'percent' AND computed IS NULL AND staged_figures.value > 100 THEN 'percent'
      WHEN unit = 'per_10000' AND computed IS NULL AND staged_figures.value > 10000 THEN 'per_10000'
      WHEN unit = 'score' AND staged_figures.value > 40 THEN 'score'
    END AS limit_passed
  FROM staged_figures
  JOIN staged_rows USING (row_number)
)
SELECT
  row_number,
  column_name,
  found,
  'left_out' AS outcome,
  CASE limit_passed
    WHEN 'too_many' THEN format('{} is over 100,000, more than one council can have for “{}”. The row was left out.', found, title)
    WHEN 'percent' THEN format('{} is over 100%, and “{}” is a percentage. The row was left out.', found, title)
    WHEN 'per_10000' THEN format('{} is over 10,000, and “{}” is out of 10,000. The row was left out.', found, title)
    ELSE format('{} is over 40, more than “{}” can be. The row was left out.', found, title)
  END AS message,
  CASE limit_passed
    WHEN 'too_many' THEN 'Correct the number. It is of one council and one period.'
    WHEN 'score' THEN 'Correct the value, or the numerator and the denominator that it is worked out from.'
    ELSE 'Correct the value, or give the numerator and the denominator and leave the value empty.'
  END AS mend
FROM limits
WHERE limit_passed IS NOT NULL
