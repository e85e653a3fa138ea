-- The rows under the heading, read in one go and kept as the file has them: what a file can be read
-- with in which every row has one cell a heading. Any other row stops it, and the careful way
-- (staged_cells.sql) begins. $file holds the rows without the heading.
-- The columns read are those of the file, the texts selected those of the layout; a column that the file
-- does not have is ''.
CREATE OR REPLACE TEMP TABLE staged_texts AS
SELECT
  (row_number() OVER () + $heading_row)::INTEGER AS row_number,
  /* texts */
FROM read_csv(
  $file,
  auto_detect = false, header = false, delim = $delimiter, quote = '"', escape = '"',
  new_line = '\n', nullstr = $never, strict_mode = true, parallel = false,
  max_line_size = 2000000, buffer_size = 8000000,
  columns = {/* columns */}
)
