-- Adds the figures that the intake has accepted, while they are staged, to figures_loaded. The last
-- five digits of staged_resolved.figure are the number of its period.
INSERT INTO loaded_files
SELECT (SELECT coalesce(max(load_id), 0) + 1 FROM loaded_files), $load_order, $source;
INSERT INTO loaded_periods
SELECT DISTINCT
  5 * start_year + coalesce(quarter, 0),
  year_key || coalesce('-Q' || quarter, ''),
  period_end
FROM (
  SELECT start_year, year_key, coalesce(quarter, 4) AS quarter, period_end FROM staged_periods
  UNION ALL
  SELECT start_year, year_key, NULL, period_end FROM staged_periods WHERE coalesce(quarter, 4) = 4
)
WHERE start_year IS NOT NULL
  AND 5 * start_year + coalesce(quarter, 0) NOT IN (SELECT period_id FROM loaded_periods);
INSERT INTO loaded_measures
SELECT
  (SELECT coalesce(max(measure_id), 0) FROM loaded_measures) + row_number() OVER (),
  kpi,
  basis,
  breakdown,
  category
FROM (
  SELECT DISTINCT kpi, basis, breakdown, category FROM staged_measures WHERE kpi IS NOT NULL
)
ANTI JOIN loaded_measures USING (kpi, basis, breakdown, category);
INSERT INTO loaded_areas
SELECT
  (SELECT coalesce(max(area_id), 0) FROM loaded_areas) + row_number() OVER (),
  area_code
FROM (SELECT DISTINCT area_code FROM staged_areas WHERE area_code IS NOT NULL)
ANTI JOIN loaded_areas USING (area_code);
INSERT INTO loaded_marks
SELECT (SELECT coalesce(max(marks_id), 0) FROM loaded_marks) + row_number() OVER (), marks
FROM (SELECT unnest(['', 'illustrative']) AS marks)
ANTI JOIN loaded_marks USING (marks);
INSERT INTO loaded_rows
WITH measures AS (
  SELECT staged_measures.measure_id AS staged_id, loaded_measures.measure_id
  FROM staged_measures
  JOIN loaded_measures USING (kpi, basis, breakdown, category)
),
councils AS (
  SELECT staged_areas.area_id AS staged_id, loaded_areas.area_id
  FROM staged_areas
  JOIN loaded_areas USING (area_code)
)
SELECT
  (SELECT max(load_id) FROM loaded_files),
  measures.measure_id,
  figure % 50000,
  councils.area_id,
  CASE
    WHEN illustrative THEN (SELECT marks_id FROM loaded_marks WHERE marks = 'illustrative')
    ELSE (SELECT marks_id FROM loaded_marks WHERE marks = '')
  END,
  CASE WHEN unit = 'count' THEN value ELSE given_numerator END,
  given_denominator,
  value,
  flag
FROM staged_resolved AS resolved
ANTI JOIN staged_left_out USING (row_number)
JOIN measures ON measures.staged_id = resolved.measure_id
JOIN councils ON councils.staged_id = resolved.area_id
