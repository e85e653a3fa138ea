-- How many rows the file has under its heading, how many were taken, and in how many anything
-- stands where a figure belongs.
SELECT
  (SELECT count(*) FROM staged_rows)::DOUBLE
    + (SELECT count(DISTINCT line) FROM staged_rejects WHERE line > $heading_row)::DOUBLE AS rows_read,
  (SELECT count(*) FROM accepted_figures)::DOUBLE AS rows_accepted,
  (SELECT count(*) FROM staged_rows WHERE concat(numerator, denominator, value) <> '')::DOUBLE
    AS rows_filled
