-- What an authority aims for: from period_from on, until a later row of the same KPI.
-- tolerance and tolerance_mode are empty where the general setting holds.
CREATE OR REPLACE TABLE targets AS
SELECT
  area_code,
  kpi,
  strptime(period_from, '%Y-%m-%d')::DATE AS period_from,
  target::DOUBLE AS target,
  tolerance::DOUBLE AS tolerance,
  tolerance_mode
FROM read_csv(
  'targets.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'area_code': 'VARCHAR', 'kpi': 'VARCHAR', 'period_from': 'VARCHAR', 'target': 'VARCHAR',
    'tolerance': 'VARCHAR', 'tolerance_mode': 'VARCHAR'
  }
)
