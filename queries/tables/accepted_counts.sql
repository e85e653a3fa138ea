-- How many rows the file has under its heading, and how many were taken.
SELECT
  (SELECT count(*) FROM staged_rows)::DOUBLE
    + (SELECT count(DISTINCT line) FROM staged_rejects WHERE line > $heading_row)::DOUBLE AS rows_read,
  (SELECT count(*) FROM accepted_figures)::DOUBLE AS rows_accepted
