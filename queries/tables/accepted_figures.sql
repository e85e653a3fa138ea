-- The figures that no rule has left out, each with the row it came from.
CREATE OR REPLACE TEMP VIEW accepted_figures AS
FROM staged_figures
ANTI JOIN staged_left_out USING (row_number)
