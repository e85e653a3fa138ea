-- The figures that no rule about a single row has left out.
CREATE OR REPLACE TEMP TABLE staged_sound AS
FROM staged_figures
ANTI JOIN (FROM staged_findings WHERE outcome = 'left_out') AS left_out USING (row_number)
