-- Figures from the files on this device, every load kept: a later load hides the same figure of an
-- earlier one (see figures_own.sql), and taking a file away brings the earlier one back.
-- Read them in the view figures_loaded. Their names are kept once, in loaded_measures, loaded_periods,
-- loaded_areas and loaded_marks, which only grow: a table of a hundred thousand rows is filled and read
-- far sooner with numbers than with texts. period_id is 5 times the year in which the financial year begins, and
-- its quarter or 0 for the whole year.
CREATE OR REPLACE TABLE loaded_files (load_id INTEGER, load_order INTEGER, source VARCHAR);
CREATE OR REPLACE TABLE loaded_measures (
  measure_id INTEGER,
  kpi VARCHAR,
  basis VARCHAR,
  breakdown VARCHAR,
  category VARCHAR
);
CREATE OR REPLACE TABLE loaded_periods (period_id INTEGER, period VARCHAR, period_end DATE);
CREATE OR REPLACE TABLE loaded_areas (area_id INTEGER, area_code VARCHAR);
CREATE OR REPLACE TABLE loaded_marks (marks_id INTEGER, marks VARCHAR);
CREATE OR REPLACE TABLE loaded_rows (
  load_id INTEGER,
  measure_id INTEGER,
  period_id INTEGER,
  area_id INTEGER,
  marks_id INTEGER,
  numerator DOUBLE,
  denominator DOUBLE,
  value DOUBLE,
  flag figure_flag
);
CREATE OR REPLACE VIEW figures_loaded AS
SELECT
  load_order,
  kpi,
  area_code,
  period,
  period_end,
  basis,
  breakdown,
  category,
  numerator,
  denominator,
  value,
  flag::VARCHAR AS flag,
  marks,
  source
FROM loaded_rows
JOIN loaded_files USING (load_id)
JOIN loaded_measures USING (measure_id)
JOIN loaded_periods USING (period_id)
JOIN loaded_areas USING (area_id)
JOIN loaded_marks USING (marks_id)
