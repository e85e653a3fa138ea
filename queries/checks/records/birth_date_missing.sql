-- Level: serious
-- Title: Children without a usable date of birth
-- Found: {child has|children have} no usable date of birth
-- Done: {The child counts|They count} in numbers and rates, and {is|are} left out of figures that need an age.
-- Mend: Fill in DOB in Header and load the file again.
-- KPIs: AGE
-- Source: "No usable date of birth" in docs/records.md.
WITH counted AS (
  SELECT file, row_number, child FROM records_episodes
  UNION ALL
  SELECT file, row_number, child FROM records_oc3
)
SELECT
  arg_min(file, (file, row_number)) AS file,
  arg_min(row_number, (file, row_number)) AS row_number,
  child, 'DOB' AS column_name, NULL::VARCHAR AS found,
  'No file has a date of birth of this child that can be read.' AS detail
FROM counted
SEMI JOIN (FROM children WHERE dob IS NULL) USING (child)
GROUP BY child
