-- Authorities, regions, sub-regions and England, with the codes and names they are known by.
-- Source: data/areas.csv. An authority that ended has valid_to and successors.
CREATE OR REPLACE TABLE areas AS
SELECT
  code,
  name,
  level,
  la_code,
  region_code,
  sub_region_code,
  strptime(valid_from, '%Y-%m-%d')::DATE AS valid_from,
  strptime(valid_to, '%Y-%m-%d')::DATE AS valid_to,
  predecessors,
  successors,
  aliases
FROM read_csv(
  'areas.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'code': 'VARCHAR', 'name': 'VARCHAR', 'level': 'VARCHAR', 'la_code': 'VARCHAR',
    'region_code': 'VARCHAR', 'sub_region_code': 'VARCHAR', 'valid_from': 'VARCHAR',
    'valid_to': 'VARCHAR', 'predecessors': 'VARCHAR', 'successors': 'VARCHAR', 'aliases': 'VARCHAR'
  }
)
