-- The figures that no rule has left out, each with the row it came from.
CREATE OR REPLACE TEMP TABLE accepted_figures AS
FROM staged_sound
ANTI JOIN (FROM staged_findings WHERE outcome = 'left_out') AS left_out USING (row_number)
