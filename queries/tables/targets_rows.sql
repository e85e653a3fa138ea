-- Adds targets, from a file of them. A target holds until the next of its KPI begins.
INSERT INTO targets BY NAME
WITH given AS (
  SELECT * REPLACE (
    strptime(period_from, '%Y-%m-%d')::DATE AS period_from,
    target::DOUBLE AS target,
    tolerance::DOUBLE AS tolerance
  )
  FROM read_csv(
    'targets.csv',
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
    columns = {
      'area_code': 'VARCHAR', 'kpi': 'VARCHAR', 'period_from': 'VARCHAR', 'target': 'VARCHAR',
      'tolerance': 'VARCHAR', 'tolerance_mode': 'VARCHAR'
    }
  )
)
SELECT
  *,
  lead(period_from, 1, DATE '9999-12-31') OVER (
    PARTITION BY area_code, kpi ORDER BY period_from
  ) AS next_from
FROM given
