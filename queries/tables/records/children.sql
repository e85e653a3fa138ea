-- children
-- Each child once, as the newest extract has it. A date of birth that the header lacks is taken from
-- the other tables, which repeat it.
CREATE OR REPLACE TABLE children AS
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
)
SELECT
  child,
  arg_max(sex, (standing, newest)) AS sex,
  arg_max(dob, (standing, newest)) AS dob,
  arg_max(ethnic, newest) AS ethnic
FROM ordered
GROUP BY child
