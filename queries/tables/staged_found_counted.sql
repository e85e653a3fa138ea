-- Counts what each rule has found.
INSERT INTO staged_found_counts
SELECT rule, outcome, count(*)::INTEGER FROM staged_found GROUP BY rule, outcome
