-- One row a time that a child went missing.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_missing (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  missing VARCHAR,
  mis_start DATE,
  mis_end DATE,
  unread VARCHAR
)
