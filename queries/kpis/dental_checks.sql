-- dental_checks
-- Dental checks up to date: of the children in care on 31 March who had been in care for the 12 months
-- to it, those whose teeth were checked by a dentist in the year. Once a year, from the extract of OC2
-- as at that day; the newest row of a child counts, and one without an answer is left out. Source:
-- "Health" in docs/records.md.
WITH answers AS (
  SELECT
    child,
    as_at,
    CASE
      WHEN teeth_check IN ('1', 'Y', 'YES', 'TRUE') THEN true
      WHEN teeth_check IN ('0', 'N', 'NO', 'FALSE') THEN false
    END AS done
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
  done AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
JOIN quarters USING (position)
JOIN answers ON answers.child = child_at_period.child AND as_at = period_end
WHERE in_care AND month(period_end) = 3 AND care_began <= year_begins AND done IS NOT NULL
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
