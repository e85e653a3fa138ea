-- The careful way to read rows, whatever they look like: every row as a list of clean texts. An empty
-- cell is '' and a cell that the row does not have is NULL.
-- The columns are c1, c2, … : as many as the heading has, and some more to catch longer rows. A row
-- that cannot be taken apart goes to staged_rejects with its number and the others are still read.
CREATE OR REPLACE TEMP TABLE staged_cells AS
SELECT
  row_number() OVER () AS place,
  list_transform(list_value(*COLUMNS('^c\d+$')), lambda cell: clean(cell)) AS cells
FROM read_csv(
  $file,
  auto_detect = false, header = false, delim = $delimiter, quote = '"', escape = '"',
  new_line = '\n', nullstr = $never, null_padding = true, strict_mode = true, parallel = false,
  store_rejects = true, rejects_table = 'staged_rejects', rejects_scan = 'staged_scans',
  max_line_size = 2000000, buffer_size = 8000000,
  columns = {/* columns */}
)
