-- The definitions that the arithmetic needs: unit, basis and which direction is better; public_parts are
-- the breakdowns that a public view may show, as |Age|Sex|, or NULL for all.
-- Source: src/kpis/ and the user's own KPIs, written out as kpis.csv when the engine starts and when
-- a KPI of one's own comes or goes.
CREATE TABLE IF NOT EXISTS kpis (
  id VARCHAR,
  title VARCHAR,
  theme VARCHAR,
  unit VARCHAR,
  basis VARCHAR,
  better VARCHAR,
  published BOOLEAN,
  public_parts VARCHAR
);
DELETE FROM kpis;
INSERT INTO kpis BY NAME
SELECT id, title, theme, unit, basis, better, published::BOOLEAN AS published, public_parts
FROM read_csv(
  'kpis.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR', 'title': 'VARCHAR', 'theme': 'VARCHAR', 'unit': 'VARCHAR', 'basis': 'VARCHAR',
    'better': 'VARCHAR', 'published': 'VARCHAR', 'public_parts': 'VARCHAR'
  }
)
