-- Level: serious
-- Title: Health answers that are not a known code
-- Found: {answer|answers} on the health assessment or the dental check {is|are} not a known code
-- Done: The child is left out of the figure, as if there were no answer.
-- Mend: Give 1 for yes or 0 for no.
-- KPIs: health_assessments, dental_checks
-- Source: "Health" in docs/records.md: children with an answer in the column.
WITH answers AS (
  SELECT file, row_number, child, 'HEALTH_ASSESSMENT' AS column_name, health_assessment AS answer
  FROM records_oc2
  UNION ALL
  SELECT file, row_number, child, 'TEETH_CHECK', teeth_check FROM records_oc2
)
SELECT
  file, row_number, child, column_name, answer AS found,
  format('“{}” is neither yes nor no.', answer) AS detail
FROM answers
WHERE answer NOT IN ('1', 'Y', 'YES', 'TRUE', '0', 'N', 'NO', 'FALSE')
