-- Level: look
-- Title: Sex: empty or not a known code
-- Found: {row of Header has|rows of Header have} no known code for sex
-- Done: The child counts, and stands under “Not known” where figures are shown by sex.
-- Mend: Give M, F or U, or 1 or 2 up to 2023/24.
-- KPIs: none
-- Source: SEX in the SSDA903 return.
SELECT
  file, row_number, child, 'SEX' AS column_name, sex AS found,
  CASE
    WHEN sex IS NULL THEN 'SEX is empty.'
    ELSE format('“{}” is not a code for sex.', sex)
  END AS detail
FROM records_header
WHERE sex IS NULL OR sex NOT IN ('1', '2', 'M', 'F', 'U')
