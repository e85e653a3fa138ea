-- How many rows the file has under its heading, how many were taken, in how many anything stands where
-- a figure belongs, and whether any that was taken says that it is an example.
SELECT
  (SELECT count(*) FROM staged_resolved)::DOUBLE
    + (SELECT count(DISTINCT line) FROM staged_rejects WHERE line > $heading_row)::DOUBLE AS rows_read,
  count(*)::DOUBLE AS rows_accepted,
  (SELECT count(*) FROM staged_resolved WHERE filled)::DOUBLE AS rows_filled,
  coalesce(bool_or(illustrative), false) AS illustrative
FROM staged_resolved
ANTI JOIN staged_left_out USING (row_number)
