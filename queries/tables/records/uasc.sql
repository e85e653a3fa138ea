-- One row an unaccompanied asylum-seeking child; duc is the day on which the status ends.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_uasc (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  sex VARCHAR,
  dob DATE,
  duc DATE,
  unread VARCHAR
)
