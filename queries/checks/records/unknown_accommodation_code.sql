-- Level: look
-- Title: Accommodation of care leavers that is not a known code
-- Found: {row of OC3 has|rows of OC3 have} accommodation that is not a known code, or none while in touch
-- Done: Accommodation counts as suitable where the code ends in 1, and not otherwise.
-- Mend: Give the letter of the accommodation and 1 for suitable or 2 for unsuitable, or 0
--   where it is not known.
-- KPIs: suitable_17_18, suitable_19_21
-- Source: ACCOM in the SSDA903 return; "Suitable accommodation" in docs/records.md.
SELECT
  file, row_number, child, 'ACCOM' AS column_name, accom AS found,
  CASE
    WHEN accom IS NULL THEN 'ACCOM is empty, and we are in touch.'
    ELSE format('“{}” is not a code for accommodation.', accom)
  END AS detail
FROM records_oc3
WHERE NOT regexp_full_match(accom, '[BCDEGHKRTUVWYZ][12]|S2|X2|0')
  OR accom IS NULL AND in_touch = 'YES'
