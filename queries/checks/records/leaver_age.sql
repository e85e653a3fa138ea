-- Level: look
-- Title: Care leavers who are not 17 to 21
-- Found: {row of OC3 is|rows of OC3 are} about a young person who did not turn 17 to 21 in the year
-- Done: {It is|They are} left out of figures on care leavers.
-- Mend: Correct the date of birth, or the collection year of the extract.
-- KPIs: CARE_LEAVERS
-- Source: "Care leavers" in docs/records.md: each row is of the birthday in the extract's year.
WITH turned AS (
  SELECT
    oc3.file, oc3.row_number, oc3.child, coalesce(oc3.dob, children.dob) AS born,
    year_begin,
    -- On the last day of the year the birthday of the year has been.
    date_sub('year', born, (year_begin + INTERVAL 1 YEAR - INTERVAL 1 DAY)::DATE) AS age
  FROM records_oc3 AS oc3
  JOIN record_files USING (file)
  LEFT JOIN children ON children.child = oc3.child
)
SELECT
  file, row_number, child, 'DOB' AS column_name, strftime(born, '%d/%m/%Y') AS found,
  format(
    'The young person is {} on 31 March {}.', age, year(year_begin) + 1
  ) AS detail
FROM turned
WHERE age NOT BETWEEN 17 AND 21
