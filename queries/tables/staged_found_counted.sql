-- Counts the findings of the rule.
INSERT INTO staged_found_counts
SELECT $rule, outcome, count(*)::INTEGER FROM staged_found GROUP BY outcome
