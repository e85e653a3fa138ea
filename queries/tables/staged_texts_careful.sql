-- The rows under the heading, from staged_lines: for files in which not every row is in order.
-- $time_period and the others are the places of the columns; 0 is a column that the file does not have.
CREATE OR REPLACE TEMP TABLE staged_row_texts AS
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
WHERE NOT blank AND row_number > $heading_row;
INSERT INTO staged_texts BY NAME
SELECT row_number() OVER () AS text_id, *
FROM (
  SELECT DISTINCT time_period, time_identifier FROM staged_row_texts
);
INSERT INTO staged_texts BY NAME
SELECT row_number() OVER () AS text_id, *
FROM (
  SELECT DISTINCT geographic_level, new_la_code, old_la_code, la_name FROM staged_row_texts
);
INSERT INTO staged_texts BY NAME
SELECT row_number() OVER () AS text_id, *
FROM (
  SELECT DISTINCT kpi, breakdown, category FROM staged_row_texts
);
INSERT INTO staged_texts BY NAME
SELECT row_number() OVER () AS text_id, *
FROM (
  SELECT DISTINCT note FROM staged_row_texts
);
INSERT INTO staged_number_cells
SELECT row_number() OVER () AS text_id, cell
FROM (
  SELECT numerator AS cell FROM staged_row_texts
  UNION
  SELECT denominator FROM staged_row_texts
  UNION
  SELECT value FROM staged_row_texts
);
INSERT INTO staged_ids
SELECT
  row_number,
  periods.text_id,
  places.text_id,
  measures.text_id,
  notes.text_id,
  numerators.text_id,
  denominators.text_id,
  "values".text_id
FROM staged_row_texts AS row_texts
JOIN staged_texts AS periods
  ON periods.time_period = row_texts.time_period
  AND periods.time_identifier = row_texts.time_identifier
JOIN staged_texts AS places
  ON places.geographic_level = row_texts.geographic_level
  AND places.new_la_code = row_texts.new_la_code
  AND places.old_la_code = row_texts.old_la_code
  AND places.la_name = row_texts.la_name
JOIN staged_texts AS measures
  ON measures.kpi = row_texts.kpi
  AND measures.breakdown = row_texts.breakdown
  AND measures.category = row_texts.category
JOIN staged_texts AS notes ON notes.note = row_texts.note
JOIN staged_number_cells AS numerators ON numerators.cell = row_texts.numerator
JOIN staged_number_cells AS denominators ON denominators.cell = row_texts.denominator
JOIN staged_number_cells AS "values" ON "values".cell = row_texts.value
