-- Figures without a number, said once for the file with the reasons.
-- Source: the DfE's open data standard for the symbols.
-- Runs only if staged_resolved has a row where: flag <> ''
WITH reasons AS (
  SELECT
    flag,
    count(*) AS figures,
    format(
      '{} {}',
      count(*),
      CASE flag
        WHEN 'suppressed' THEN 'hidden because small (c)'
        WHEN 'not_applicable' THEN 'where the figure does not apply (z)'
        WHEN 'low_reliability' THEN 'not reliable (u)'
        WHEN 'rounds_to_zero' THEN 'that round to zero (k or low)'
        ELSE 'missing (x, empty or a dash)'
      END
    ) AS words
  FROM accepted_figures
  WHERE flag <> '' AND NOT of_nothing
  GROUP BY flag
)
SELECT
  NULL::INTEGER AS row_number,
  'value' AS column_name,
  '' AS found,
  'noted' AS outcome,
  format(
    '{} without a number: {}. Kept as gaps, never counted as zero.',
    CASE WHEN sum(figures) = 1 THEN '1 figure is' ELSE format('{} figures are', sum(figures)) END,
    string_agg(words, ', ' ORDER BY figures DESC, flag)
  ) AS message,
  'Nothing to do, or load the file again when the numbers are known.' AS mend
FROM reasons
HAVING count(*) > 0
