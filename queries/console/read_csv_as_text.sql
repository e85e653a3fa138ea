-- A dropped CSV file whose rows do not all fit, read as texts: a short row is filled up, and a stray
-- quotation mark is a part of its text.
FROM read_csv(
  $file, sample_size = -1, max_line_size = 16000000, skip = 0,
  all_varchar = true, strict_mode = false, null_padding = true
)
