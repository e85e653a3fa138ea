-- Level: look
-- Title: Times missing outside a period of care
-- Found: {time|times} that a child went missing {starts|start} on a day on which the child was not in care
-- Done: {It counts|They count} only where the child was in care at some time in the quarter.
-- Mend: Correct MIS_START, or the episodes of the child.
-- KPIs: MISSING
-- Source: "Missing" in docs/records.md: children in care in the quarter.
SELECT
  missing.file, missing.row_number, missing.child, 'MIS_START' AS column_name,
  strftime(mis_start, '%d/%m/%Y') AS found,
  format('The child was not in care on {}.', strftime(mis_start, '%-d %B %Y')) AS detail
FROM records_missing AS missing
ASOF LEFT JOIN periods_of_care AS care
  ON care.child = missing.child AND missing.mis_start >= care.began
WHERE mis_start IS NOT NULL AND missing.child IS NOT NULL AND EXISTS (FROM episodes_kept)
  AND (care.child IS NULL OR mis_start > care.ends)
