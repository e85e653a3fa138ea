-- The definitions that the arithmetic needs: unit, basis and which direction is better.
-- Source: src/kpis/, written out as kpis.csv when the engine starts.
CREATE OR REPLACE TABLE kpis AS
SELECT id, title, theme, unit, basis, better, published::BOOLEAN AS published
FROM read_csv(
  'kpis.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR', 'title': 'VARCHAR', 'theme': 'VARCHAR', 'unit': 'VARCHAR', 'basis': 'VARCHAR',
    'better': 'VARCHAR', 'published': 'VARCHAR'
  }
)
