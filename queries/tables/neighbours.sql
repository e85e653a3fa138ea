-- The ten statistical neighbours of each authority, in both models, nearest first.
-- Source: data/neighbours.csv.
CREATE OR REPLACE TABLE neighbours AS
SELECT model, area_code, neighbour_code, rank::INTEGER AS rank, closeness
FROM read_csv(
  'neighbours.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'model': 'VARCHAR', 'area_code': 'VARCHAR', 'neighbour_code': 'VARCHAR', 'rank': 'VARCHAR',
    'closeness': 'VARCHAR'
  }
)
