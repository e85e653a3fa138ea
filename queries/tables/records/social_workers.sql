-- One row a spell of a child with a social worker.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_social_workers (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  sw_id VARCHAR,
  sw_decom DATE,
  sw_dec DATE,
  sw_reason VARCHAR,
  unread VARCHAR
)
