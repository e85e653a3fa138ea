-- Level: note
-- Title: Codes for sex of another year
-- Found: {row of Header has|rows of Header have} a code for sex that the return used in other years
-- Done: The code is read all the same.
-- Mend: Nothing to do for Quarterlight. The return wants 1 or 2 up to 2023/24, and M, F or U after.
-- KPIs: none
-- Source: SEX in the SSDA903 return.
SELECT
  file, row_number, child, 'SEX' AS column_name, sex AS found,
  format(
    '{} is a code of the years {}.', sex,
    CASE WHEN sex IN ('1', '2') THEN 'to 2023/24' ELSE 'from 2024/25' END
  ) AS detail
FROM records_header
JOIN record_files USING (file)
WHERE sex IN ('1', '2') AND year_begin >= DATE '2024-04-01'
  OR sex IN ('M', 'F', 'U') AND year_begin < DATE '2024-04-01'
