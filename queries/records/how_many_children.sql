-- how_many_children
-- How many rows child_at_period has: no cohort of children has more cells.
SELECT count(*)::DOUBLE AS rows FROM child_at_period
