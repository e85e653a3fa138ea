-- reviews_newest
-- Each review once: reviews recur in later extracts, and the newest row by child and date counts. A view:
-- its rows are not held a second time. Source: "Reviews" in docs/records.md.
CREATE OR REPLACE VIEW records.reviews_newest AS
SELECT child, review, review_code
FROM records_reviews
JOIN record_files USING (file)
WHERE child IS NOT NULL AND review IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY child, review ORDER BY as_at DESC, file DESC, row_number DESC
) = 1
