-- One row a child: the permanent home before this period of care. date_perm may be in part, so it is text.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_previous_permanence (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  prev_perm VARCHAR,
  la_perm VARCHAR,
  date_perm VARCHAR,
  unread VARCHAR
)
