-- Level: serious
-- Title: Emotional wellbeing scores below 0 or over 40
-- Found: emotional wellbeing {score is|scores are} below 0 or over 40
-- Done: {It is|They are} left out of the mean.
-- Mend: Correct the score. It is a number from 0 to 40.
-- KPIs: sdq_score
-- Source: the Strengths and Difficulties Questionnaire has 20 answers of 0 to 2.
SELECT
  file, row_number, child, 'SDQ_SCORE' AS column_name, sdq_score::VARCHAR AS found,
  CASE
    WHEN sdq_score < 0 THEN 'The score is below 0.'
    ELSE 'The score is over 40, the most there can be.'
  END AS detail
FROM records_oc2
WHERE sdq_score NOT BETWEEN 0 AND 40
