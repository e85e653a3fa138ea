-- missing_newest
-- Each time that a child was missing or away once: they recur in later extracts, and the newest row by
-- child and start counts. A view: its rows are not held a second time. Source: "Missing" in
-- docs/records.md.
CREATE OR REPLACE VIEW records.missing_newest AS
SELECT child, mis_start, mis_end, missing
FROM records_missing
JOIN record_files USING (file)
WHERE child IS NOT NULL AND mis_start IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY child, mis_start ORDER BY as_at DESC, file DESC, row_number DESC
) = 1
