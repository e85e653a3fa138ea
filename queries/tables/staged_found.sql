-- All that some rules find. It lasts until the next ones: a file with hundreds of thousands of bad rows
-- would have as many findings of each. A finding that stands for several rows has the first five of them
-- and their number; the columns for that are NULL where a rule does not give them. Rows that were set
-- apart before are passed over.
CREATE OR REPLACE TEMP TABLE staged_found AS
SELECT
  rule,
  row_number,
  column_name,
  left(found, 80) AS found,
  outcome,
  message,
  mend,
  first_rows,
  row_count
FROM (
  SELECT NULL::INTEGER[] AS first_rows, NULL::INTEGER AS row_count
  WHERE false
  UNION ALL BY NAME
  /* rules */
)
WHERE row_number IS NULL OR row_number NOT IN (SELECT row_number FROM staged_apart)
