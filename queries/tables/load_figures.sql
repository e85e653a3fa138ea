-- Adds one load, kept as a file with the columns of the figures table, to figures_loaded.
CREATE OR REPLACE TEMP TABLE load_texts AS
SELECT
  kpi,
  area_code,
  period,
  strptime(period_end, '%Y-%m-%d')::DATE AS period_end,
  5 * left(period, 4)::INTEGER + coalesce(nullif(regexp_extract(period, 'Q([1-4])$', 1), ''), '0')::INTEGER
    AS period_id,
  coalesce(basis, '') AS basis,
  coalesce(breakdown, '') AS breakdown,
  coalesce(category, '') AS category,
  numerator::DOUBLE AS numerator,
  denominator::DOUBLE AS denominator,
  value::DOUBLE AS value,
  coalesce(flag, '') AS flag,
  coalesce(marks, '') AS marks
FROM read_csv(
  $file,
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'kpi': 'VARCHAR', 'area_code': 'VARCHAR', 'period': 'VARCHAR', 'period_end': 'VARCHAR',
    'basis': 'VARCHAR', 'breakdown': 'VARCHAR', 'category': 'VARCHAR', 'numerator': 'VARCHAR',
    'denominator': 'VARCHAR', 'value': 'VARCHAR', 'flag': 'VARCHAR', 'marks': 'VARCHAR'
  }
);
INSERT INTO loaded_files
SELECT (SELECT coalesce(max(load_id), 0) + 1 FROM loaded_files), $load_order, $source;
INSERT INTO loaded_periods
SELECT DISTINCT period_id, period, period_end
FROM load_texts
ANTI JOIN loaded_periods USING (period_id);
INSERT INTO loaded_measures
SELECT
  (SELECT coalesce(max(measure_id), 0) FROM loaded_measures) + row_number() OVER (),
  kpi,
  basis,
  breakdown,
  category
FROM (SELECT DISTINCT kpi, basis, breakdown, category FROM load_texts)
ANTI JOIN loaded_measures USING (kpi, basis, breakdown, category);
INSERT INTO loaded_areas
SELECT
  (SELECT coalesce(max(area_id), 0) FROM loaded_areas) + row_number() OVER (),
  area_code
FROM (SELECT DISTINCT area_code FROM load_texts)
ANTI JOIN loaded_areas USING (area_code);
INSERT INTO loaded_marks
SELECT (SELECT coalesce(max(marks_id), 0) FROM loaded_marks) + row_number() OVER (), marks
FROM (SELECT DISTINCT marks FROM load_texts)
ANTI JOIN loaded_marks USING (marks);
INSERT INTO loaded_rows
SELECT
  (SELECT max(load_id) FROM loaded_files),
  measure_id,
  period_id,
  area_id,
  marks_id,
  numerator,
  denominator,
  value,
  flag
FROM load_texts
JOIN loaded_measures USING (kpi, basis, breakdown, category)
JOIN loaded_areas USING (area_code)
JOIN loaded_marks USING (marks);
DROP TABLE load_texts
