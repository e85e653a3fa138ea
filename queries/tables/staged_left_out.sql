-- Rows that a rule has left out, once for each finding.
CREATE OR REPLACE TEMP TABLE staged_left_out (row_number INTEGER)
