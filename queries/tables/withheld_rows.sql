-- Adds the figures that disclosure control withholds, from a file of them.
INSERT INTO withheld
SELECT area_code, kpi, period, coalesce(breakdown, ''), coalesce(category, ''), origin, why
FROM read_csv(
  $file,
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'area_code': 'VARCHAR', 'kpi': 'VARCHAR', 'period': 'VARCHAR', 'breakdown': 'VARCHAR',
    'category': 'VARCHAR', 'origin': 'VARCHAR', 'why': 'VARCHAR'
  }
)
