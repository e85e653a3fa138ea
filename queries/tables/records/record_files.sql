-- One row a file of children's records that is taken in. extract is the key of the set of files that
-- it belongs to, year_begin 1 April of the set's collection year, as_at the day up to which it tells.
CREATE TABLE IF NOT EXISTS records.record_files (
  file INTEGER,
  name VARCHAR,
  table_name VARCHAR,
  extract VARCHAR,
  year_begin DATE,
  as_at DATE,
  rows INTEGER
)
