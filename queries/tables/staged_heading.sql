-- The first row with anything in it, a cell a row, with the column of the layout that it names.
-- Letter case and the choice of space, hyphen or underscore do not matter. `nearest` is the column
-- of the layout that a heading nobody knows looks most like. $known holds them all, with `;` between.
WITH heading AS (
  SELECT row_number, cells[1:cell_count] AS cells
  FROM staged_lines
  WHERE NOT blank
  ORDER BY row_number
  LIMIT 1
),
cell AS (
  SELECT
    row_number,
    unnest(cells) AS heading,
    generate_subscripts(cells, 1) AS place
  FROM heading
),
named AS (
  SELECT *, regexp_replace(lower(heading), '[ _-]+', '_', 'g') AS name FROM cell
),
alike AS (
  SELECT place, layout, jaro_winkler_similarity(name, layout) AS likeness
  FROM named
  CROSS JOIN (SELECT unnest(string_split($known, ';')) AS layout)
  WHERE name <> ''
)
SELECT
  row_number::DOUBLE AS row_number,
  place::DOUBLE AS place,
  heading,
  name,
  coalesce(bool_or(layout = name), false) AS known,
  arg_max(layout, likeness) FILTER (likeness >= 0.8) AS nearest
FROM named
LEFT JOIN alike USING (place)
GROUP BY ALL
ORDER BY place
