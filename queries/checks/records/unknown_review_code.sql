-- Level: serious
-- Title: How a child took part in a review: empty or not a known code
-- Found: {review does|reviews do} not say with a known code how the child took part
-- Done: {It is|They are} left out of the reviews that are counted.
-- Mend: Give PN0 to PN7.
-- KPIs: review_participation
-- Source: REVIEW_CODE in the SSDA903 return.
SELECT
  file, row_number, child, 'REVIEW_CODE' AS column_name, review_code AS found,
  CASE
    WHEN review_code IS NULL THEN 'REVIEW_CODE is empty.'
    ELSE format('“{}” is not a code for how a child took part.', review_code)
  END AS detail
FROM records_reviews
WHERE review_code IS NULL
  OR review_code NOT IN ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')
