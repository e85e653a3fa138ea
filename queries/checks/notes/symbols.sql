-- Figures without a number, said once for each reason.
-- Source: the DfE's open data standard for the symbols.
-- Runs only if staged_resolved has a row where: flag <> ''
SELECT
  NULL::INTEGER AS row_number,
  'value' AS column_name,
  '' AS found,
  'noted' AS outcome,
  CASE
    WHEN row_count = 1
      THEN format('1 figure {}. It is kept as a gap, never counted as zero.', one)
    ELSE format('{} figures {}. They are kept as gaps, never counted as zero.', row_count, many)
  END AS message,
  'Nothing to do, or load the file again when the numbers are known.' AS mend,
  first_rows,
  row_count
FROM (
  SELECT flag, min(row_number, 5) AS first_rows, count(*) AS row_count
  FROM accepted_figures
  WHERE flag <> '' AND NOT of_nothing
  GROUP BY flag
)
JOIN (
  VALUES
    ('suppressed', 'is hidden because small (c)', 'are hidden because small (c)'),
    ('not_applicable', 'does not apply (z)', 'do not apply (z)'),
    ('low_reliability', 'is not reliable (u)', 'are not reliable (u)'),
    ('rounds_to_zero', 'rounds to zero (k or low)', 'round to zero (k or low)'),
    ('missing', 'is missing (x, empty or a dash)', 'are missing (x, empty or a dash)')
) AS reasons (flag, one, many) USING (flag)
