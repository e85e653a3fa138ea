-- The rows of one file as text, a column for every column of the SSDA903 return: NULL where the cell is
-- empty or the file has no such column. A row is blank when no cell of it holds anything.
CREATE OR REPLACE TEMP VIEW record_text AS
SELECT
  /* row */ AS row_number,
  coalesce(/* cells */) IS NULL AS blank,
  /* texts */
FROM read_csv(
  $file,
  auto_detect = false, header = false, delim = $delimiter, quote = '"', escape = '"',
  new_line = '\n', strict_mode = true, parallel = false,
  max_line_size = 2000000, buffer_size = 8000000,
  columns = {/* columns */}
)
