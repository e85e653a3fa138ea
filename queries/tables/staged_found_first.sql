-- Keeps the first $most findings of each rule, by outcome.
INSERT INTO staged_findings
FROM staged_found
QUALIFY
  row_number() OVER (PARTITION BY rule, outcome ORDER BY row_number, column_name, message) <= $most
