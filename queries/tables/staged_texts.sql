-- What stands in the rows under the heading, each distinct text once, as the file has it; a column that
-- the file does not have is ''. staged_texts has a row a distinct pair of period cells, place, KPI with
-- part, and note: the columns of the other three are NULL. staged_number_cells has the cells of
-- numerator, denominator and value. staged_ids says by their numbers which of them each row has.
CREATE OR REPLACE TEMP TABLE staged_texts (
  text_id INTEGER,
  time_period VARCHAR,
  time_identifier VARCHAR,
  geographic_level VARCHAR,
  new_la_code VARCHAR,
  old_la_code VARCHAR,
  la_name VARCHAR,
  kpi VARCHAR,
  breakdown VARCHAR,
  category VARCHAR,
  note VARCHAR
);
CREATE OR REPLACE TEMP TABLE staged_number_cells (text_id INTEGER, cell VARCHAR);
CREATE OR REPLACE TEMP TABLE staged_ids (
  row_number INTEGER,
  period_id INTEGER,
  place_id INTEGER,
  measure_id INTEGER,
  note_id INTEGER,
  numerator_id INTEGER,
  denominator_id INTEGER,
  value_id INTEGER
)
