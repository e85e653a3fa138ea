-- A dropped CSV file as a table. The engine finds out what parts its cells, whether it has a heading
-- and which type each column has, from all of its rows: one symbol among numbers makes a text of the
-- column, and nothing is lost. It may skip no row: it would in silence, where rows differ in length.
FROM read_csv($file, sample_size = -1, max_line_size = 16000000, skip = 0)
