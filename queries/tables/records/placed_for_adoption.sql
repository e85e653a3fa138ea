-- One row a child placed for adoption.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_placed_for_adoption (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  date_placed DATE,
  date_placed_ceased DATE,
  reason_placed_ceased VARCHAR,
  unread VARCHAR
)
