-- The definitions that the arithmetic needs: unit, basis and which direction is better.
-- Source: src/kpis/ and the user's own KPIs, written out as kpis.csv when the engine starts and when
-- a KPI of one's own comes or goes.
CREATE TABLE IF NOT EXISTS kpis (
  id VARCHAR,
  title VARCHAR,
  theme VARCHAR,
  unit VARCHAR,
  basis VARCHAR,
  better VARCHAR,
  published BOOLEAN
);
DELETE FROM kpis;
INSERT INTO kpis BY NAME
SELECT id, title, theme, unit, basis, better, published::BOOLEAN AS published
FROM read_csv(
  'kpis.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR', 'title': 'VARCHAR', 'theme': 'VARCHAR', 'unit': 'VARCHAR', 'basis': 'VARCHAR',
    'better': 'VARCHAR', 'published': 'VARCHAR'
  }
)
