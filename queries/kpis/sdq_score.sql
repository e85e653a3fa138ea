-- sdq_score
-- Emotional wellbeing score: the score (0 to 40) of the Strengths and Difficulties Questionnaire of
-- each child aged 4 to 16 in care on 31 March who had been in care for the 12 months to it. Once a
-- year, from the extract of OC2 as at that day; the newest row of a child counts, and one without a
-- score is left out. Source: "Health" in docs/records.md.
WITH scores AS (
  SELECT child, as_at, sdq_score
  FROM records_oc2
  JOIN record_files USING (file)
  WHERE child IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY child, as_at ORDER BY file DESC, row_number DESC
  ) = 1
)
SELECT
  quarters.period,
  child_at_period.child,
  true AS met,
  sdq_score AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
JOIN quarters USING (position)
JOIN scores ON scores.child = child_at_period.child AND as_at = period_end
WHERE in_care AND month(period_end) = 3 AND care_began <= year_begins
  AND age BETWEEN 4 AND 16
  AND sdq_score BETWEEN 0 AND 40
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
