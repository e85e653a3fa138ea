-- A kpi that is no id, no title and no name that the user has confirmed before.
-- Source: the product's catalogue of KPIs.
-- Runs only if staged_measures has a row where: kpi IS NULL
WITH unknown AS (
  SELECT DISTINCT given FROM staged_measures WHERE kpi IS NULL
),
alike AS (
  SELECT
    given,
    id,
    greatest(
      jaro_winkler_similarity(lower(given), id), jaro_winkler_similarity(lower(given), lower(title))
    ) AS likeness
  FROM unknown
  CROSS JOIN kpis
  WHERE given <> ''
  QUALIFY row_number() OVER (PARTITION BY given ORDER BY likeness DESC, id) <= 3 AND likeness >= 0.75
),
nearest AS (
  SELECT
    given,
    CASE WHEN count(*) = 1 THEN 'is ' ELSE 'are ' END
      || string_agg(id || ' (' || title || ')', ', ' ORDER BY likeness DESC, id) AS names
  FROM alike
  JOIN kpis USING (id)
  GROUP BY given
)
SELECT
  row_number,
  'kpi' AS column_name,
  given AS found,
  'left_out' AS outcome,
  CASE
    WHEN given = '' THEN 'The cell is empty, so it is not known what the row measures. The row was left out.'
    WHEN names IS NULL THEN '“' || left(given, 60) || '” is not a KPI that we know. The row was left out.'
    ELSE '“' || left(given, 60) || '” is not a KPI that we know. The nearest ' || names || '. The row was left out.'
  END AS message,
  'Write the id or the title of a KPI as in the template.' AS mend
FROM unknown
JOIN staged_rows ON staged_rows.kpi = given
LEFT JOIN nearest USING (given)
