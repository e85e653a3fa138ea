-- remainder_cohort
-- The children behind the remainder of each quarter, in the columns of a cohort: amount is what the
-- child adds to the remainder, outcome the reason. Source: "Counting children" in docs/records.md.
SELECT period, child, true AS met, difference::DOUBLE AS amount, reason AS outcome
FROM remainder_children
