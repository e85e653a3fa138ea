-- Published comparators, a row a KPI, area, year and category, as their publishers gave them.
-- Sources: data/published/*.csv; `source` is a release named in data/published/source.json.
CREATE OR REPLACE TABLE figures_published AS
SELECT
  kpi,
  area_code,
  period,
  strptime(period_end, '%Y-%m-%d')::DATE AS period_end,
  basis,
  coalesce(breakdown, '') AS breakdown,
  coalesce(category, '') AS category,
  numerator::DOUBLE AS numerator,
  denominator::DOUBLE AS denominator,
  value::DOUBLE AS value,
  coalesce(flag, '') AS flag,
  coalesce(marks, '') AS marks,
  source
FROM read_csv(
  ['dfe.csv', 'ons.csv'],
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'kpi': 'VARCHAR', 'area_code': 'VARCHAR', 'period': 'VARCHAR', 'period_end': 'VARCHAR',
    'basis': 'VARCHAR', 'breakdown': 'VARCHAR', 'category': 'VARCHAR', 'numerator': 'VARCHAR',
    'denominator': 'VARCHAR', 'value': 'VARCHAR', 'flag': 'VARCHAR', 'marks': 'VARCHAR',
    'source': 'VARCHAR'
  }
)
