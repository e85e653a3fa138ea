-- What an authority aims for: from period_from on, until a later row of the same KPI begins on
-- next_from.
-- tolerance and tolerance_mode are empty where the general setting holds.
CREATE TABLE IF NOT EXISTS targets (
  area_code VARCHAR,
  kpi VARCHAR,
  period_from DATE,
  next_from DATE,
  target DOUBLE,
  tolerance DOUBLE,
  tolerance_mode VARCHAR
);
DELETE FROM targets;
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
