-- The figures that no rule about a single row has left out.
CREATE OR REPLACE TEMP VIEW staged_sound AS
FROM staged_figures
ANTI JOIN staged_unsound USING (row_number)
