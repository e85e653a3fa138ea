-- Thousands commas and percent signs, which are read past: said once for each column. What stands in
-- the cell is not part of the sentence: that is shown to everyone, and the cell to officers.
-- Source: what spreadsheets write.
-- Runs only if staged_number_texts has a row where: thousands_commas OR percent_sign
SELECT
  NULL::INTEGER AS row_number,
  column_name,
  arg_min(given, row_number) AS found,
  'noted' AS outcome,
  CASE mark
    WHEN ',' THEN format('Commas between thousands were left out of {} number{}.', count(*), CASE WHEN count(*) > 1 THEN 's' ELSE '' END)
    ELSE format('The percent sign was left out of {} number{}.', count(*), CASE WHEN count(*) > 1 THEN 's' ELSE '' END)
  END AS message,
  'Nothing to do.' AS mend,
  min(row_number, 5) AS first_rows,
  count(*) AS row_count
FROM (
  SELECT row_number, column_name, given, ',' AS mark FROM staged_numbers WHERE thousands_commas
  UNION ALL
  SELECT row_number, column_name, given, '%' FROM staged_numbers WHERE percent_sign
)
SEMI JOIN accepted_figures USING (row_number)
GROUP BY column_name, mark
