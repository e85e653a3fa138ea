-- The rows that could be read, with the number that a spreadsheet shows beside them: their place
-- among those read, plus how many before them could not be.
CREATE OR REPLACE TEMP TABLE staged_lines AS
WITH rejected AS (
  SELECT
    row_number() OVER (ORDER BY line) AS rejected_so_far,
    line - row_number() OVER (ORDER BY line) AS read_before
  FROM (SELECT DISTINCT line::BIGINT AS line FROM staged_rejects)
)
SELECT
  (place + coalesce(rejected_so_far, 0))::INTEGER AS row_number,
  cells,
  len(list_filter(cells, lambda cell: cell IS NOT NULL)) AS cell_count,
  len(list_filter(cells, lambda cell: cell <> '')) = 0 AS blank
FROM staged_cells
ASOF LEFT JOIN rejected ON staged_cells.place > rejected.read_before
