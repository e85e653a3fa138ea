-- Targets from a file with the columns kpi, period_from, target, tolerance, tolerance_mode.
-- period_from is a quarter (2019-20-Q1) or a year (2019-20); a target holds from its first day.
SELECT
  kpi,
  strftime(
    make_date(left(period_from, 4)::INTEGER, 4, 1)
      + to_months(3 * (coalesce(nullif(regexp_extract(period_from, 'Q([1-4])$', 1), ''), '1')::INTEGER - 1)),
    '%Y-%m-%d'
  ) AS first_day,
  target::DOUBLE AS target,
  tolerance::DOUBLE AS tolerance,
  tolerance_mode
FROM read_csv(
  $file,
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'kpi': 'VARCHAR', 'period_from': 'VARCHAR', 'target': 'VARCHAR', 'tolerance': 'VARCHAR',
    'tolerance_mode': 'VARCHAR'
  }
)
