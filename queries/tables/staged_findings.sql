-- What the rules of queries/checks/ have found in the file: the first of each rule and outcome.
CREATE OR REPLACE TEMP TABLE staged_findings (
  rule VARCHAR,
  row_number INTEGER,
  column_name VARCHAR,
  found VARCHAR,
  outcome VARCHAR,
  message VARCHAR,
  mend VARCHAR,
  first_rows INTEGER[],
  row_count INTEGER
)
