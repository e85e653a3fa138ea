-- checks_ages
-- Episodes that count and lie outside a childhood: before birth, or on and after the 18th birthday.
CREATE OR REPLACE TABLE records.checks_ages AS
SELECT
  episode,
  dob,
  (dob + INTERVAL 18 YEAR)::DATE AS eighteenth,
  decom,
  ends
FROM episodes_kept
JOIN children USING (child)
WHERE decom < dob
  OR decom >= dob + INTERVAL 18 YEAR
  OR ends > dob + INTERVAL 18 YEAR
    AND (ends < DATE '9999-12-31' OR dob + INTERVAL 18 YEAR < (SELECT max(as_at) FROM record_files))
