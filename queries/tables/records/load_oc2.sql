-- Adds the rows of one file to records_oc2. record_text holds the file's cells as trimmed text, NULL
-- where empty; rows that are wholly blank are passed over.
INSERT INTO records_oc2
SELECT
  $file::INTEGER,
  row_number,
  child,
  dob_read,
  sdq_score_read,
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
    record_unread('DOB', dob, dob_read IS NULL),
    record_unread('SDQ_SCORE', sdq_score, sdq_score_read IS NULL)
  ), '')
FROM (
  SELECT
    *,
    record_date(dob) AS dob_read,
    record_number(sdq_score) AS sdq_score_read
  FROM record_text
  WHERE NOT blank
)
