-- Which KPI, and which part of it, each combination of kpi, breakdown and category in the file means.
-- A KPI is named by its id, else its title, else a name that the user has confirmed before. Letter case
-- and the shape of the apostrophe do not matter. part_id is one number for one part of one KPI.
CREATE OR REPLACE TEMP TABLE staged_measures AS
WITH given AS (
  SELECT
    text_id AS measure_id,
    clean(texts.kpi) AS given,
    clean(texts.breakdown) AS breakdown,
    clean(texts.category) AS category,
    lower(replace(clean(texts.kpi), '’', '''')) AS words
  FROM staged_texts AS texts
  WHERE texts.kpi IS NOT NULL
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
  measure_id,
  given,
  breakdown,
  category,
  meant.kpi,
  title,
  unit::ENUM ('count', 'percent', 'per_10000', 'score') AS unit,
  basis::ENUM ('snapshot', 'rolling_year', 'flow', 'year') AS basis,
  CASE unit WHEN 'percent' THEN 100 WHEN 'per_10000' THEN 10000 ELSE 1 END::DOUBLE AS scale,
  coalesce(unit, 'percent') = 'percent' AS percent_allowed,
  CASE
    WHEN meant.kpi IS NOT NULL
      THEN dense_rank() OVER (ORDER BY meant.kpi, lower(breakdown), lower(category))::BIGINT
  END AS part_id
FROM given
LEFT JOIN meant USING (words)
LEFT JOIN kpis ON kpis.id = meant.kpi
