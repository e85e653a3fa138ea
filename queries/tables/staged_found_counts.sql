-- How much each rule has found, by outcome.
CREATE OR REPLACE TEMP TABLE staged_found_counts (rule VARCHAR, outcome VARCHAR, findings INTEGER)
