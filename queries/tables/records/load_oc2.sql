-- Adds the rows of one file to records_oc2. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_oc2
SELECT
  $file::INTEGER,
  row_number,
  child,
  record_date(dob),
  record_number(sdq_score),
  upper(sdq_reason),
  upper(convicted),
  upper(health_check),
  upper(immunisations),
  upper(teeth_check),
  upper(health_assessment),
  upper(substance_misuse),
  upper(intervention_received),
  upper(intervention_offered),
  nullif(concat_ws(
    '; ',
    record_unread('DOB', dob, record_date(dob) IS NULL),
    record_unread('SDQ_SCORE', sdq_score, record_number(sdq_score) IS NULL)
  ), '')
FROM record_text
WHERE NOT blank
