-- One row an episode of care.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_episodes (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  decom DATE,
  rne VARCHAR,
  ls VARCHAR,
  cin VARCHAR,
  place VARCHAR,
  provider VARCHAR,
  dec DATE,
  rec VARCHAR,
  reason VARCHAR,
  home_post VARCHAR,
  pl_post VARCHAR,
  urn VARCHAR,
  pl_la VARCHAR,
  pl_location VARCHAR,
  pl_distance DOUBLE,
  unread VARCHAR
)
