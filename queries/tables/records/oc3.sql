-- One row a young person who has left care, around a birthday.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_oc3 (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  in_touch VARCHAR,
  activ VARCHAR,
  accom VARCHAR,
  unread VARCHAR
)
