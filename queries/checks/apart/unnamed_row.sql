-- A row that names neither a KPI nor a council: a total, a source or a remark under the table.
-- Source: the documented template, in which every row names both.
-- Runs only if staged_measures has a row where: given = ''
SELECT
  row_number,
  '' AS column_name,
  concat_ws(
    ' ',
    nullif(time_period, ''),
    nullif(time_identifier, ''),
    nullif(geographic_level, ''),
    nullif(breakdown, ''),
    nullif(category, ''),
    nullif(numerator, ''),
    nullif(denominator, ''),
    nullif(value, '')
  ) AS found,
  'left_out' AS outcome,
  'This row names neither a KPI nor a council, as a total, a source or a remark does. The row was left out.' AS message,
  'Nothing to do if it is no figure. Otherwise fill in kpi, and new_la_code or la_name.' AS mend
FROM staged_rows
WHERE kpi = '' AND new_la_code = '' AND old_la_code = '' AND la_name = ''
