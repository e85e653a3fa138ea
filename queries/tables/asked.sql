-- What the cube is asked for, one row: the area, and the tolerance of ratings that have none of their
-- own. A pasted statement has a step of that name instead (queries/figures/asked.sql).
CREATE OR REPLACE TABLE asked AS
SELECT NULL::VARCHAR AS area, NULL::DOUBLE AS tolerance, NULL::VARCHAR AS tolerance_mode
