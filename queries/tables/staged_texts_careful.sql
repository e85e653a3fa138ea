-- The rows under the heading, from staged_lines: for files in which not every row is in order.
-- $time_period and the others are the places of the columns; 0 is a column that the file does not have.
CREATE OR REPLACE TEMP TABLE staged_texts AS
SELECT
  row_number,
  coalesce(cells[$time_period], '') AS time_period,
  coalesce(cells[$time_identifier], '') AS time_identifier,
  coalesce(cells[$geographic_level], '') AS geographic_level,
  coalesce(cells[$new_la_code], '') AS new_la_code,
  coalesce(cells[$old_la_code], '') AS old_la_code,
  coalesce(cells[$la_name], '') AS la_name,
  coalesce(cells[$kpi], '') AS kpi,
  coalesce(cells[$breakdown], '') AS breakdown,
  coalesce(cells[$category], '') AS category,
  coalesce(cells[$numerator], '') AS numerator,
  coalesce(cells[$denominator], '') AS denominator,
  coalesce(cells[$value], '') AS value,
  coalesce(cells[$note], '') AS note
FROM staged_lines
WHERE NOT blank AND row_number > $heading_row
