-- Leaves out the rows that the rules have left out.
INSERT INTO staged_left_out
SELECT row_number FROM staged_found WHERE outcome = 'left_out'
