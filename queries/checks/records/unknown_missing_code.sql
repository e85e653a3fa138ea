-- Level: serious
-- Title: Missing or away: empty or not a known code
-- Found: {row does|rows do} not say with a known code whether the child was missing or away
-- Done: {It is|They are} not counted as a time that a child went missing.
-- Mend: Give M for missing or A for away without authorisation.
-- KPIs: MISSING
-- Source: MISSING in the SSDA903 return.
SELECT
  file, row_number, child, 'MISSING' AS column_name, missing AS found,
  CASE
    WHEN missing IS NULL THEN 'MISSING is empty.'
    ELSE format('“{}” is neither M nor A.', missing)
  END AS detail
FROM records_missing
WHERE missing IS NULL OR missing NOT IN ('M', 'A')
