-- Level: look
-- Title: Children with more than one date of birth
-- Found: {row gives|rows give} another date of birth than the newest Header
-- Done: The newest Header counts.
-- Mend: Correct the date of birth where it is wrong.
-- KPIs: AGE
-- Source: "From files to a child's history" in docs/records.md.
WITH told AS (
  SELECT file, row_number, child, dob FROM records_header
  UNION ALL
  SELECT file, row_number, child, dob FROM records_reviews
  UNION ALL
  SELECT file, row_number, child, dob FROM records_uasc
  UNION ALL
  SELECT file, row_number, child, dob FROM records_oc2
  UNION ALL
  SELECT file, row_number, child, dob FROM records_oc3
  UNION ALL
  SELECT file, row_number, child, dob FROM records_ad1
  UNION ALL
  SELECT file, row_number, child, dob FROM records_placed_for_adoption
  UNION ALL
  SELECT file, row_number, child, dob FROM records_previous_permanence
  UNION ALL
  SELECT file, row_number, child, dob FROM records_missing
  UNION ALL
  SELECT file, row_number, child, dob FROM records_social_workers
)
SELECT
  file, row_number, child, 'DOB' AS column_name, strftime(told.dob, '%d/%m/%Y') AS found,
  format('The date of birth that counts is {}.', strftime(children.dob, '%-d %B %Y')) AS detail
FROM told
JOIN children USING (child)
WHERE told.dob <> children.dob
