-- Level: serious
-- Title: Emotional wellbeing scores that cannot be read
-- Found: {row has|rows have} an emotional wellbeing score that is not a number
-- Done: The score is left out of the mean.
-- Mend: Write the score as a whole number from 0 to 40 and load the file again.
-- KPIs: sdq_score
-- Source: "Health" in docs/records.md.
SELECT
  file, row_number, child, column_name, found,
  format('“{}” is not a number.', found) AS detail
FROM checks_unread
WHERE column_name = 'SDQ_SCORE'
