-- The figures that a public view does not show, a row a figure, worked out by disclosure control:
-- src/figures/disclosure for an area and those it is pooled with, disclosure_published.sql for the
-- published figures of other councils.
CREATE OR REPLACE TABLE withheld AS
SELECT area_code, kpi, period, coalesce(breakdown, '') AS breakdown, coalesce(category, '') AS category,
  origin, why
FROM read_csv(
  'withheld.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'area_code': 'VARCHAR', 'kpi': 'VARCHAR', 'period': 'VARCHAR', 'breakdown': 'VARCHAR',
    'category': 'VARCHAR', 'origin': 'VARCHAR', 'why': 'VARCHAR'
  }
)
