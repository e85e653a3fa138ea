-- Rows that are no figures at all: nothing else is said about them than by the rule that set them apart.
CREATE OR REPLACE TEMP TABLE staged_apart AS SELECT DISTINCT row_number FROM staged_left_out
