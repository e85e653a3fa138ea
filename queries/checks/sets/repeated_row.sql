-- The same figure, with the same numbers, more than once: one is kept.
-- Source: one row a KPI, council, period, breakdown and category.
-- Runs only if staged_repeated has a row where: true
WITH told AS (
  SELECT
    *,
    first_value(row_number) OVER same_figure AS kept,
    count(*) OVER whole_figure AS times
  FROM staged_sound
  SEMI JOIN staged_repeated USING (figure)
  WINDOW
    same_figure AS (
      PARTITION BY kpi, area_code, period, lower(breakdown), lower(category),
        numerator, denominator, value, flag, marks
      ORDER BY breakdown, category, row_number
    ),
    whole_figure AS (
      PARTITION BY kpi, area_code, period, lower(breakdown), lower(category)
    )
),
alike AS (
  SELECT *, count(*) OVER (PARTITION BY kept) AS times_alike FROM told
)
SELECT
  row_number,
  '' AS column_name,
  kpi AS found,
  'left_out' AS outcome,
  format('This row gives the same figure as row {}: “{}” for {}, {}. The other row was kept and this one was left out.', kept, title, area_name, period_label) AS message,
  'Nothing to do, or delete one of the two rows.' AS mend
FROM alike
WHERE row_number <> kept AND times_alike = times
