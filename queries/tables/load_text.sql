-- The figures of one load as a text, which load_figures.sql reads again: a line a figure, with the
-- columns of the figures table. They stand in an order of their own, so that the order of the rows in
-- the file does not matter. Texts with a comma, quotation mark or line break are quoted.
WITH cells AS (
  SELECT
    *,
    CASE WHEN regexp_matches(breakdown, '[",\n]') THEN '"' || replace(breakdown, '"', '""') || '"' ELSE breakdown END
      AS breakdown_cell,
    CASE WHEN regexp_matches(category, '[",\n]') THEN '"' || replace(category, '"', '""') || '"' ELSE category END
      AS category_cell
  FROM figures_loaded
  WHERE source = $source
)
SELECT
  string_agg(
    concat_ws(
      ',',
      kpi,
      area_code,
      period,
      strftime(period_end, '%Y-%m-%d'),
      basis,
      breakdown_cell,
      category_cell,
      regexp_replace(coalesce(numerator::VARCHAR, ''), '\.0$', ''),
      regexp_replace(coalesce(denominator::VARCHAR, ''), '\.0$', ''),
      regexp_replace(coalesce(value::VARCHAR, ''), '\.0$', ''),
      flag,
      marks
    ) || chr(10),
    '' ORDER BY area_code, period_end, period, kpi, breakdown, category
  ) AS lines
FROM cells
