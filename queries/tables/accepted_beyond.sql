-- How many findings of each rule and outcome there are beyond the first $most that are kept.
SELECT rule, outcome, (findings - $most)::DOUBLE AS findings
FROM staged_found_counts
WHERE findings > $most
ORDER BY list_position(['left_out', 'changed', 'noted'], outcome), rule
