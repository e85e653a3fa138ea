-- leavers
-- Care leavers: each row of OC3 is a young person around one birthday, the one falling in the
-- collection year of its extract. Child and year are the key, the newest extract counts.
-- Source: "Care leavers" in docs/records.md.
CREATE OR REPLACE TABLE records.leavers AS
WITH newest AS (
  SELECT oc3.child, coalesce(oc3.dob, children.dob) AS dob, in_touch, activ, accom, year_begin
  FROM records_oc3 AS oc3
  JOIN record_files USING (file)
  LEFT JOIN children ON children.child = oc3.child
  WHERE oc3.child IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY oc3.child, year_begin ORDER BY as_at DESC, file DESC, row_number DESC
  ) = 1
),
turned AS (
  SELECT
    *,
    -- The first birthday on or after 1 April of the year.
    year(year_begin) - year(dob) + CASE
      WHEN dob + to_years((year(year_begin) - year(dob))::INTEGER) < year_begin THEN 1
      ELSE 0
    END AS age
  FROM newest
  WHERE dob IS NOT NULL
)
SELECT child, age::INTEGER AS age, (dob + to_years(age::INTEGER))::DATE AS birthday, in_touch, activ, accom
FROM turned
