-- The releases that the published figures come from: `figures.source` is an `id` of these, of
-- `files`, or 'example'. Lists come with ; between.
-- Source: data/published/source.json, written out as releases.csv when the console starts.
CREATE OR REPLACE TABLE releases AS
SELECT
  id,
  publisher,
  title,
  release,
  published,
  next_release,
  licence,
  licence_statement,
  url,
  string_split(data_sets, ';') AS data_sets,
  string_split(kpis, ';') AS kpis,
  notes
FROM read_csv(
  'releases.csv',
  auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR', 'publisher': 'VARCHAR', 'title': 'VARCHAR', 'release': 'VARCHAR',
    'published': 'VARCHAR', 'next_release': 'VARCHAR', 'licence': 'VARCHAR',
    'licence_statement': 'VARCHAR', 'url': 'VARCHAR', 'data_sets': 'VARCHAR', 'kpis': 'VARCHAR',
    'notes': 'VARCHAR'
  }
)
