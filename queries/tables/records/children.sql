-- children
-- Each child once, as the newest extract has it, with sex and ethnic group in the words by which
-- figures are broken down. A date of birth that the header lacks is taken from
-- the other tables, which repeat it.
CREATE OR REPLACE TABLE records.children AS
WITH told AS (
  SELECT child, sex, dob, ethnic, file, 1 AS standing FROM records_header
  UNION ALL
  SELECT child, sex, dob, NULL, file, 0 FROM records_uasc
  UNION ALL
  SELECT child, NULL, dob, NULL, file, 0 FROM records_reviews
  UNION ALL
  SELECT child, NULL, dob, NULL, file, 0 FROM records_oc2
  UNION ALL
  SELECT child, NULL, dob, NULL, file, 0 FROM records_oc3
  UNION ALL
  SELECT child, NULL, dob, NULL, file, 0 FROM records_missing
  UNION ALL
  SELECT child, NULL, NULL, NULL, file, -1 FROM records_episodes
),
ordered AS (
  SELECT told.*, (as_at, standing) AS newest
  FROM told
  JOIN record_files USING (file)
  WHERE child IS NOT NULL
),
newest_told AS (
  SELECT
    child,
    arg_max(dob, (standing, newest)) AS dob,
    arg_max(sex, (standing, newest)) AS sex_code,
    arg_max(ethnic, newest) AS ethnic_code
  FROM ordered
  GROUP BY child
)
SELECT
  child,
  dob,
  CASE
    WHEN sex_code IN ('1', 'M') THEN 'Male'
    WHEN sex_code IN ('2', 'F') THEN 'Female'
    ELSE 'Not known'
  END::sex_group AS sex,
  CASE
    WHEN ethnic_code IN ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') THEN 'White'
    WHEN ethnic_code IN ('MWBC', 'MWBA', 'MWAS', 'MOTH') THEN 'Mixed'
    WHEN ethnic_code IN ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') THEN 'Asian'
    WHEN ethnic_code IN ('BCRB', 'BAFR', 'BOTH') THEN 'Black'
    WHEN ethnic_code = 'OOTH' THEN 'Other'
    ELSE 'Not known'
  END::ethnic_group AS ethnic_group
FROM newest_told
