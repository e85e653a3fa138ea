-- How many rows of the file hold nothing at all.
SELECT count(*)::DOUBLE AS blank_rows
FROM record_text
WHERE blank
