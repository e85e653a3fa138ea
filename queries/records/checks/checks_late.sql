-- checks_late
-- Every date of children's records that lies after today, or after the day up to which its extract
-- tells. DUC is left out: it may well be a day to come.
CREATE OR REPLACE TABLE records.checks_late AS
WITH days AS (
  SELECT file, row_number, child, 'DOB' AS column_name, dob AS day FROM records_header
  UNION ALL
  SELECT file, row_number, child, 'DECOM', decom FROM records_episodes
  UNION ALL
  SELECT file, row_number, child, 'DEC', dec FROM records_episodes
  UNION ALL
  SELECT file, row_number, child, 'REVIEW', review FROM records_reviews
  UNION ALL
  SELECT file, row_number, child, 'MIS_START', mis_start FROM records_missing
  UNION ALL
  SELECT file, row_number, child, 'MIS_END', mis_end FROM records_missing
  UNION ALL
  SELECT file, row_number, child, 'DATE_INT', date_int FROM records_ad1
  UNION ALL
  SELECT file, row_number, child, 'DATE_MATCH', date_match FROM records_ad1
  UNION ALL
  SELECT file, row_number, child, 'DATE_PLACED', date_placed FROM records_placed_for_adoption
  UNION ALL
  SELECT file, row_number, child, 'DATE_PLACED_CEASED', date_placed_ceased
  FROM records_placed_for_adoption
  UNION ALL
  SELECT file, row_number, child, 'SW_DECOM', sw_decom FROM records_social_workers
  UNION ALL
  SELECT file, row_number, child, 'SW_DEC', sw_dec FROM records_social_workers
)
SELECT days.*, as_at, today
FROM days
CROSS JOIN counting
JOIN record_files USING (file)
WHERE day > least(as_at, today)
