-- Level: serious
-- Title: Reviews outside a period of care
-- Found: {review is|reviews are} on a day on which the child was not in care
-- Done: {It is|They are} left out of the reviews that are counted.
-- Mend: Correct the date of the review, or the episodes of the child.
-- KPIs: review_participation
-- Source: "Reviews" in docs/records.md: dated within a period of care.
SELECT
  reviews.file, reviews.row_number, reviews.child, 'REVIEW' AS column_name,
  strftime(review, '%d/%m/%Y') AS found,
  format('The child was not in care on {}.', strftime(review, '%-d %B %Y')) AS detail
FROM records_reviews AS reviews
ASOF LEFT JOIN periods_of_care AS care
  ON care.child = reviews.child AND reviews.review >= care.began
WHERE review IS NOT NULL AND reviews.child IS NOT NULL
  AND EXISTS (FROM episodes_kept)
  AND (care.child IS NULL OR review > care.ends OR care.lost AND review = care.ends)
