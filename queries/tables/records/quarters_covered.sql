-- quarters_covered
-- Which tables tell of which quarter: a quarter without its file of missing episodes has no figure
-- of them, which is not the same as none.
CREATE OR REPLACE TABLE records.quarters_covered AS
SELECT DISTINCT position, period, period_begin, period_end, year_begins, table_name
FROM quarters
JOIN record_files ON year_begin <= period_begin AND as_at >= period_end
