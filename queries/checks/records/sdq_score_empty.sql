-- Level: note
-- Title: Children aged 4 to 16 without an emotional wellbeing score
-- Found: {row|rows} of OC2 of {a child|children} aged 4 to 16 {has|have} no emotional wellbeing score
-- Done: The child is left out of the mean.
-- Mend: Fill in SDQ_SCORE where there is one.
-- KPIs: sdq_score
-- Source: "Health" in docs/records.md: aged 4 to 16 on 31 March.
SELECT
  oc2.file, oc2.row_number, oc2.child, 'SDQ_SCORE' AS column_name, NULL::VARCHAR AS found,
  CASE
    WHEN sdq_reason IS NULL THEN 'There is neither a score nor a reason for having none.'
    ELSE format('There is no score. The reason given is {}.', sdq_reason)
  END AS detail
FROM records_oc2 AS oc2
JOIN record_files USING (file)
JOIN children ON children.child = oc2.child
WHERE sdq_score IS NULL AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )SDQ_SCORE='))
  AND date_sub('year', children.dob, (year_begin + INTERVAL 1 YEAR - INTERVAL 1 DAY)::DATE)
    BETWEEN 4 AND 16
