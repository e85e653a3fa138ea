-- Level: look
-- Title: Health answers that are empty
-- Found: {row|rows} of OC2 {has|have} no answer on the health assessment or the dental check
-- Done: The child is left out of the figure whose answer is empty.
-- Mend: Fill in HEALTH_ASSESSMENT and TEETH_CHECK.
-- KPIs: health_assessments, dental_checks
-- Source: "Health" in docs/records.md: an empty answer leaves the whole.
WITH answers AS (
  SELECT file, row_number, child, 'HEALTH_ASSESSMENT' AS column_name, health_assessment AS answer
  FROM records_oc2
  UNION ALL
  SELECT file, row_number, child, 'TEETH_CHECK', teeth_check FROM records_oc2
)
SELECT
  file, row_number, child, column_name, NULL::VARCHAR AS found,
  format('{} is empty.', column_name) AS detail
FROM answers
WHERE answer IS NULL
