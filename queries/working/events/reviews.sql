-- events: reviews
-- The reviews of the children shown that are in the cohort of review_participation: in the quarter,
-- within a period of care, PN1 to PN7; the newest row by child and date.
SELECT
  newest.child,
  review::VARCHAR AS day,
  NULL::VARCHAR AS until,
  review_code AS code,
  NULL::DOUBLE AS amount
FROM (
  SELECT child, review, review_code
  FROM records_reviews
  JOIN record_files USING (file)
  WHERE child IN (SELECT child FROM shown_children)
  QUALIFY row_number() OVER (
    PARTITION BY child, review ORDER BY as_at DESC, file DESC, row_number DESC
  ) = 1
) AS newest
JOIN quarters ON quarters.period = $period
SEMI JOIN periods_of_care AS care
  ON care.child = newest.child
  AND newest.review >= care.began
  AND newest.review <= care.ends - care.lost::INTEGER
WHERE review BETWEEN period_begin AND period_end
  AND review_code IN ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')
ORDER BY newest.child, review
