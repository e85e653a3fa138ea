-- The definitions of the KPIs: what the arithmetic needs, and what a person reads.
-- Source: src/kpis/, written out as kpis.csv when the console starts.
CREATE OR REPLACE TABLE kpis AS
SELECT
  id,
  title,
  theme,
  unit,
  basis,
  better,
  published::BOOLEAN AS published,
  definition,
  counted,
  percent_of,
  comparison_note,
  published_code,
  strptime(break_date, '%Y-%m-%d')::DATE AS break_date,
  break_reason
FROM read_csv(
  'kpis.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR', 'title': 'VARCHAR', 'theme': 'VARCHAR', 'unit': 'VARCHAR', 'basis': 'VARCHAR',
    'better': 'VARCHAR', 'published': 'VARCHAR', 'definition': 'VARCHAR', 'counted': 'VARCHAR',
    'percent_of': 'VARCHAR', 'comparison_note': 'VARCHAR', 'published_code': 'VARCHAR',
    'break_date': 'VARCHAR', 'break_reason': 'VARCHAR'
  }
)
