-- One row a child: health, and the strengths and difficulties score.
-- file: see record_files. row_number: as a spreadsheet numbers it, the heading being in row 1. unread: what
-- could not be read, as COLUMN=text parts; NULL when all is well. Source of the columns: the SSDA903 return.
CREATE TABLE IF NOT EXISTS records.records_oc2 (
  file INTEGER,
  row_number INTEGER,
  child VARCHAR,
  dob DATE,
  sdq_score DOUBLE,
  sdq_reason VARCHAR,
  convicted VARCHAR,
  health_check VARCHAR,
  immunisations VARCHAR,
  teeth_check VARCHAR,
  health_assessment VARCHAR,
  substance_misuse VARCHAR,
  intervention_received VARCHAR,
  intervention_offered VARCHAR,
  unread VARCHAR
)
