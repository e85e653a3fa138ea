-- Adds one load, kept as a file with the columns of the figures table, to figures_loaded.
INSERT INTO figures_loaded
SELECT
  $load_order::INTEGER,
  kpi,
  area_code,
  period,
  strptime(period_end, '%Y-%m-%d')::DATE,
  basis,
  coalesce(breakdown, ''),
  coalesce(category, ''),
  numerator::DOUBLE,
  denominator::DOUBLE,
  value::DOUBLE,
  coalesce(flag, ''),
  coalesce(marks, ''),
  $source
FROM read_csv(
  $file,
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'kpi': 'VARCHAR', 'area_code': 'VARCHAR', 'period': 'VARCHAR', 'period_end': 'VARCHAR',
    'basis': 'VARCHAR', 'breakdown': 'VARCHAR', 'category': 'VARCHAR', 'numerator': 'VARCHAR',
    'denominator': 'VARCHAR', 'value': 'VARCHAR', 'flag': 'VARCHAR', 'marks': 'VARCHAR'
  }
)
