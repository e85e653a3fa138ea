-- events: reviews
-- The reviews of the children shown that are in the cohort of review_participation: in the quarter,
-- within a period of care, PN1 to PN7.
SELECT
  newest.child,
  review::VARCHAR AS day,
  NULL::VARCHAR AS until,
  review_code AS code,
  NULL::DOUBLE AS amount
FROM reviews_newest AS newest
JOIN shown_children ON shown_children.child = newest.child
JOIN quarters ON quarters.period = $period
SEMI JOIN periods_of_care AS care
  ON care.child = newest.child
  AND newest.review >= care.began
  AND newest.review <= care.ends - care.lost::INTEGER
WHERE review BETWEEN period_begin AND period_end
  AND review_code IN ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')
ORDER BY newest.child, review
