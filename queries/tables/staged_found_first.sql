-- Keeps the first $most findings of the rule, by outcome.
INSERT INTO staged_findings
SELECT $rule, row_number, column_name, found, outcome, message, mend, first_rows, row_count
FROM staged_found
QUALIFY row_number() OVER (PARTITION BY outcome ORDER BY row_number, column_name, message) <= $most
