-- review_participation
-- Reviews the child took part in: a row for each review in the quarter within a period of care, the
-- first and the last day included, of children aged four and over (PN1 to PN7); PN0, and codes that the
-- return does not have, are left out. Taken part in is all but PN7. A period of care that is lost from
-- view goes as far as its last proven day. Source: "Reviews" in docs/records.md.
SELECT
  period,
  newest.child,
  review_code <> 'PN7' AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM reviews_newest AS newest
JOIN quarters_covered ON review BETWEEN period_begin AND period_end
JOIN periods_of_care AS care
  ON care.child = newest.child
  AND newest.review >= care.began
  AND (newest.review < care.ends OR newest.review = care.ends AND NOT care.lost)
WHERE table_name = 'reviews'
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
  AND review_code IN ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')
