-- Parts that add up to more than their headline in the same file. For a count they are parts of the
-- headline; for a percentage they are parts of its denominator. One child stands in one part.
-- Source: the documented template.
-- Runs only if staged_measures has a row where: breakdown <> ''
WITH parts AS (
  SELECT
    kpi,
    area_code,
    period,
    lower(breakdown) AS breakdown_key,
    any_value(breakdown) AS breakdown,
    sum(numerator) AS total
  FROM accepted_figures
  WHERE breakdown <> ''
  GROUP BY kpi, area_code, period, breakdown_key
)
SELECT
  headline.row_number,
  'breakdown' AS column_name,
  parts.breakdown AS found,
  'noted' AS outcome,
  format(
    'The parts by “{}” add up to {}, and “{}” for {} is {}{}. All were taken in as they stand.',
    left(parts.breakdown, 60),
    regexp_replace(printf('%.1f', total), '\.0$', ''),
    headline.title,
    headline.period_label,
    CASE unit WHEN 'count' THEN '' ELSE 'out of ' END,
    regexp_replace(printf('%.1f', CASE unit WHEN 'count' THEN value ELSE denominator END), '\.0$', '')
  ) AS message,
  'Check whether a child was counted in two parts, or the headline is too low.' AS mend
FROM accepted_figures AS headline
JOIN parts USING (kpi, area_code, period)
WHERE headline.breakdown = ''
  AND unit IN ('count', 'percent')
  AND total > CASE unit WHEN 'count' THEN value ELSE denominator END
