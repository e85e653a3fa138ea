-- Level: look
-- Title: Ethnic group: empty or not a known code
-- Found: {row of Header has|rows of Header have} no known code for the ethnic group
-- Done: The child counts, and stands under “Not known” where figures are shown by ethnic group.
-- Mend: Give the code of the ethnic group, such as WBRI or MWBC.
-- KPIs: none
-- Source: ETHNIC in the SSDA903 return. REFU and NOBT say that it is not known.
SELECT
  file, row_number, child, 'ETHNIC' AS column_name, ethnic AS found,
  CASE
    WHEN ethnic IS NULL THEN 'ETHNIC is empty.'
    ELSE format('“{}” is not a code for an ethnic group.', ethnic)
  END AS detail
FROM records_header
WHERE ethnic IS NULL OR ethnic NOT IN (
  'WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN',
  'AOTH', 'CHNE', 'BCRB', 'BAFR', 'BOTH', 'OOTH', 'REFU', 'NOBT'
)
