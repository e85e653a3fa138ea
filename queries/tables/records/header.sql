-- One row a child: who the child is.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_header (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  sex VARCHAR,
  dob DATE,
  ethnic VARCHAR,
  upn VARCHAR,
  mother VARCHAR,
  mc_dob DATE,
  unread VARCHAR
)
