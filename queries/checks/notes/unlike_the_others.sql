-- A quarter far from all others of the same KPI and council, in the file or loaded before: more than
-- twice the largest or less than half the smallest, and at least 20 (children, points or per 10,000)
-- away; for a score 5. Three other quarters are needed. The example is only held against itself.
-- Source: a rule of thumb for mistyped numbers; nothing is changed because of it.
-- Runs only if staged_uneven has a row where: true
WITH quarters AS (
  SELECT kpi, area_code, period, value, contains(marks, 'illustrative') AS example
  FROM accepted_figures
  SEMI JOIN staged_uneven USING (kpi, area_code)
  WHERE breakdown = '' AND value IS NOT NULL AND contains(period, 'Q')
),
known AS (
  FROM quarters
  UNION ALL
  SELECT kpi, area_code, period, value, contains(marks, 'illustrative') AS example
  FROM figures_own
  SEMI JOIN staged_uneven USING (kpi, area_code)
  WHERE breakdown = '' AND value IS NOT NULL AND contains(period, 'Q')
    AND (kpi, area_code, period) NOT IN (SELECT (kpi, area_code, period) FROM quarters)
),
compared AS (
  SELECT
    quarters.*,
    min(known.value) AS smallest,
    max(known.value) AS largest
  FROM quarters
  JOIN known
    ON known.kpi = quarters.kpi
    AND known.area_code = quarters.area_code
    AND known.example = quarters.example
    AND known.period <> quarters.period
  GROUP BY ALL
  HAVING count(*) >= 3
)
SELECT
  row_number,
  'value' AS column_name,
  regexp_replace(printf('%.1f', value), '\.0$', '') AS found,
  'noted' AS outcome,
  format(
    '“{}” for {}, {} is {}, and in the other quarters it is between {} and {}. It was taken in and is worth a check.',
    title,
    area_name,
    period_label,
    regexp_replace(printf('%.1f', value), '\.0$', ''),
    regexp_replace(printf('%.1f', smallest), '\.0$', ''),
    regexp_replace(printf('%.1f', largest), '\.0$', '')
  ) AS message,
  'Check the number. If it is right, there is nothing to do.' AS mend
FROM compared
JOIN accepted_figures USING (kpi, area_code, period, value)
WHERE breakdown = ''
  AND (value > 2 * largest AND value - largest >= CASE unit WHEN 'score' THEN 5 ELSE 20 END
    OR value < smallest / 2 AND smallest - value >= CASE unit WHEN 'score' THEN 5 ELSE 20 END)
