-- All that one rule finds. It lasts until the next rule: a file with hundreds of thousands of bad rows
-- would have as many findings.
CREATE OR REPLACE TEMP TABLE staged_found AS
SELECT row_number, column_name, left(found, 80) AS found, outcome, message, mend
FROM (
  /* rule */
)
