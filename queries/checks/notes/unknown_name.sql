-- A name that is no council's, beside the code of one: the code is used. It is taken for a misspelling
-- of the code's own council where no other is nearer, and of another only where the code's own is not
-- near at all: there name and code may be of different councils. In between nothing is guessed.
-- Source: data/areas.csv; a code is exact and a name is not. Near is what it is for a heading
-- (tables/staged_heading.sql), and nearer than that for a council that nothing else speaks for.
-- Runs only if staged_areas has a row where: asked_in <> 'la_name' AND name <> '' AND name_code IS NULL AND len(name_codes) = 0 AND area_code IS NOT NULL
WITH named AS (
  SELECT
    la_name,
    asked,
    area_code,
    area_name,
    min(row_number) AS row_number,
    min(row_number, 5) AS first_rows,
    count(*) AS row_count
  FROM accepted_figures
  JOIN staged_rows USING (row_number)
  WHERE asked_in <> 'la_name'
    AND NOT regexp_matches(la_name, '^([a-zA-Z:-]?|\.\.)$')
    AND name_code IS NULL
    AND len(name_codes) = 0
  GROUP BY la_name, asked, area_code, area_name
),
likeness AS (
  SELECT
    la_name,
    unnest(councils).code AS code,
    jaro_winkler_similarity(name_key(la_name), key) AS likeness
  FROM (SELECT DISTINCT la_name FROM named)
  CROSS JOIN area_keys
),
nearest AS (
  SELECT
    la_name,
    asked,
    coalesce(max(likeness) FILTER (likeness.code = area_code), 0) AS own,
    max(likeness) FILTER (likeness.code <> area_code) AS other,
    arg_max(likeness.code, likeness) FILTER (likeness.code <> area_code) AS other_code
  FROM named
  JOIN likeness USING (la_name)
  GROUP BY la_name, asked
)
SELECT
  row_number,
  'la_name' AS column_name,
  la_name AS found,
  'noted' AS outcome,
  CASE
    WHEN own >= 0.8 AND own >= other
      THEN format(
        '“{}” beside the code {} looks like a misspelling of {}. The code was used.',
        left(la_name, 60), asked, area_name
      )
    WHEN own < 0.8 AND other >= 0.9
      THEN format(
        '“{}” looks like a misspelling of {}, and the code beside it, {}, is that of {}. The code was used.',
        left(la_name, 60), others.name, asked, area_name
      )
    ELSE format(
      '“{}” is a name that we do not know, beside the code {} ({}). The code was used.',
      left(la_name, 60), asked, area_name
    )
  END AS message,
  CASE
    WHEN own >= 0.8 AND own >= other THEN 'Correct the spelling of the name.'
    WHEN own < 0.8 AND other >= 0.9 THEN 'Check which of the two is right, and correct the other.'
    ELSE 'Check the spelling of the name, and that the code is the right one.'
  END AS mend,
  first_rows,
  row_count
FROM named
JOIN nearest USING (la_name, asked)
LEFT JOIN areas AS others ON others.code = other_code
