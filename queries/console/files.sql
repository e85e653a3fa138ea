-- The files that were loaded on this device: `figures.source` is an `id` of these or of `releases`.
-- What they say, not what they are: no row of a file and no child's record is here.
-- Source: the session's list of loads, written out as files.csv when the console starts.
CREATE OR REPLACE TABLE files AS
SELECT
  id,
  file,
  size::BIGINT AS size,
  sha256,
  strptime(loaded_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS loaded_at,
  figures::BIGINT AS figures,
  summary,
  illustrative::BOOLEAN AS illustrative
FROM read_csv(
  'files.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR', 'file': 'VARCHAR', 'size': 'VARCHAR', 'sha256': 'VARCHAR',
    'loaded_at': 'VARCHAR', 'figures': 'VARCHAR', 'summary': 'VARCHAR', 'illustrative': 'VARCHAR'
  }
)
