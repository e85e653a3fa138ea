-- How many rows the file has as it was read, and how many of them hold nothing at all.
SELECT
  count(*)::DOUBLE AS all_rows,
  count(*) FILTER (WHERE blank)::DOUBLE AS blank_rows
FROM record_text
