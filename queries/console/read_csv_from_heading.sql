-- A dropped CSV file of which the heading and the separator are known. A short row is filled up, so
-- that a line below the table makes no text of all its columns.
FROM read_csv(
  $file, sample_size = -1, max_line_size = 16000000, skip = 0,
  header = true, delim = $separator, quote = '"', escape = '"', null_padding = true
)
