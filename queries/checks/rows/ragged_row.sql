-- A row with more or fewer cells than there are headings. More is harmless when the extra cells are
-- empty. Fewer is harmless only when nothing but the note is missing: spreadsheets drop empty cells
-- at the end of a row. Otherwise cells may stand under the wrong heading. In the last row, a missing
-- cell may be one whose quotation mark is never closed: it has the rest of the file in it.
-- Source: the documented template, one cell a heading.
-- Runs only if staged_lines has a row where: row_number > $heading_row AND cell_count <> $width
WITH lines AS (
  SELECT
    row_number,
    cell_count,
    list_filter(cells[$width + 1:], lambda cell: cell <> '') AS cells_too_many,
    $odd_quotation_marks AND cell_count < $width AND row_number = max(row_number) OVER () AS unclosed
  FROM staged_lines
  WHERE NOT blank AND row_number > $heading_row
)
SELECT
  row_number,
  '' AS column_name,
  cell_count || ' cells' AS found,
  'left_out' AS outcome,
  CASE
    WHEN unclosed
      THEN 'A quotation mark in this row is opened and never closed, so the rest of the file belongs to its cell. The row and all below it were left out.'
    WHEN len(cells_too_many) > 0
      THEN format('This row has {} cells and there are {} headings, so its cells may stand under the wrong headings. The row was left out.', cell_count, $width::INTEGER)
    ELSE format('This row has only {} of {} cells, so its cells may stand under the wrong headings. The row was left out.', cell_count, $width::INTEGER)
  END AS message,
  'Give the row one cell for every heading. A comma inside a name or number needs quotation marks around the cell.' AS mend
FROM lines
WHERE unclosed OR len(cells_too_many) > 0 OR cell_count < $needed_cells
