-- Rows that a rule about a single row has left out.
CREATE OR REPLACE TEMP TABLE staged_unsound AS SELECT DISTINCT row_number FROM staged_left_out
