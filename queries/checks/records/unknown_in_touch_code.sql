-- Level: look
-- Title: In touch: empty or not a known code
-- Found: {row of OC3 does|rows of OC3 do} not say with a known code whether we are in touch
-- Done: The young person counts, and counts as in touch.
-- Mend: Give YES, NO, DIED, REFU, NREQ or RHOM.
-- KPIs: CARE_LEAVERS
-- Source: IN_TOUCH in the SSDA903 return; "In touch" in docs/records.md: everyone but NO.
SELECT
  file, row_number, child, 'IN_TOUCH' AS column_name, in_touch AS found,
  CASE
    WHEN in_touch IS NULL THEN 'IN_TOUCH is empty.'
    ELSE format('“{}” is not a code for being in touch.', in_touch)
  END AS detail
FROM records_oc3
WHERE in_touch IS NULL OR in_touch NOT IN ('YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM')
