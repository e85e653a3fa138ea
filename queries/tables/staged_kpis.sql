-- Which KPI each text in the kpi column means: an id, else a title, else a name that the user has
-- confirmed before. Letter case and the shape of the apostrophe do not matter.
CREATE OR REPLACE TEMP TABLE staged_kpis AS
WITH given AS (
  SELECT DISTINCT kpi AS given, lower(replace(kpi, '’', '''')) AS words FROM staged_rows
),
known AS (
  SELECT id AS kpi, id AS words, 1 AS place FROM kpis
  UNION ALL
  SELECT id, lower(replace(title, '’', '''')), 2 FROM kpis
  UNION ALL
  SELECT kpi, lower(replace(alias, '’', '''')), 3
  FROM staged_aliases
  SEMI JOIN kpis ON staged_aliases.kpi = kpis.id
)
SELECT given, arg_min(known.kpi, place) AS kpi
FROM given
LEFT JOIN known USING (words)
GROUP BY given
