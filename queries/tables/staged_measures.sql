-- Which KPI, and which part of it, each combination of kpi, breakdown and category in the file means.
-- A KPI is named by its id, else its title, else a name that the user has confirmed before. Letter case
-- and the shape of the apostrophe do not matter. part_id is one number for one part of one KPI.
CREATE OR REPLACE TEMP TABLE staged_measures AS
WITH cells AS (
  SELECT DISTINCT kpi AS kpi_cell, breakdown AS breakdown_cell, category AS category_cell
  FROM staged_texts
),
given AS (
  SELECT
    *,
    clean(kpi_cell) AS given,
    clean(breakdown_cell) AS breakdown,
    clean(category_cell) AS category,
    lower(replace(clean(kpi_cell), '’', '''')) AS words
  FROM cells
),
known AS (
  SELECT id AS kpi, id AS words, 1 AS place FROM kpis
  UNION ALL
  SELECT id, lower(replace(title, '’', '''')), 2 FROM kpis
  UNION ALL
  SELECT kpi, lower(replace(alias, '’', '''')), 3
  FROM staged_aliases
  SEMI JOIN kpis ON staged_aliases.kpi = kpis.id
),
meant AS (
  SELECT words, arg_min(kpi, place) AS kpi FROM known GROUP BY words
)
SELECT
  (row_number() OVER ())::INTEGER AS measure_id,
  kpi_cell,
  breakdown_cell,
  category_cell,
  given,
  breakdown,
  category,
  meant.kpi,
  title,
  unit,
  basis,
  CASE
    WHEN meant.kpi IS NOT NULL
      THEN dense_rank() OVER (ORDER BY meant.kpi, lower(breakdown), lower(category))::BIGINT
  END AS part_id
FROM given
LEFT JOIN meant USING (words)
LEFT JOIN kpis ON kpis.id = meant.kpi
