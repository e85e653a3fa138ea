-- One row a child with an adoption decision.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_ad1 (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  date_int DATE,
  date_match DATE,
  foster_care VARCHAR,
  nb_adoptr VARCHAR,
  sex_adoptr VARCHAR,
  ls_adoptr VARCHAR,
  unread VARCHAR
)
