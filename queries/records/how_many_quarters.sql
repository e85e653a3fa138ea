-- how_many_quarters
-- How many quarters the extracts span.
SELECT count(*)::DOUBLE AS quarters FROM quarters
