-- Level: serious
-- Title: Review dates that cannot be read
-- Found: {review has|reviews have} a date that cannot be read, or none
-- Done: {It is|They are} left out of the reviews that are counted.
-- Mend: Write the day of the review as DD/MM/YYYY and load the file again.
-- KPIs: review_participation
-- Source: "Reviews" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a date that can be read as DD/MM/YYYY.', found) AS detail
FROM checks_unread
WHERE table_name = 'reviews' AND column_name = 'REVIEW'
UNION ALL
SELECT file, row_number, child, 'REVIEW', NULL, 'The review has no date.'
FROM records_reviews
WHERE review IS NULL AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )REVIEW='))
