-- Names of councils, in the file and in our list, brought to what tells them apart: "Durham",
-- "Durham County Council" and "County Durham" are all "durham".
CREATE OR REPLACE TEMP TABLE staged_names AS
WITH names AS (
  SELECT la_name AS name FROM staged_places
  UNION
  SELECT name FROM areas
  UNION
  SELECT unnest(string_split(aliases, ';')) FROM areas
),
plain AS (
  SELECT
    name,
    regexp_replace(
      regexp_replace(lower(replace(name, '&', ' and ')), '\(.*?\)', ' ', 'g'),
      '[^a-z0-9]+', ' ', 'g'
    ) AS words
  FROM names
)
SELECT
  name,
  trim(regexp_replace(
    regexp_replace(
      replace(words, 'london borough', ' '),
      '\b(council|county|city|borough|metropolitan|district|unitary|authority|royal|corporation|of|the|mbc|cc)\b',
      ' ', 'g'
    ),
    ' +', ' ', 'g'
  )) AS key
FROM plain
