-- outside_area
-- Children living outside our area: of all children in care on the last day of the quarter. Those whose
-- place is not known stay in, as a band of their own. Source: "Outside area" in docs/records.md.
SELECT
  period,
  child,
  coalesce(outside, false) AS met,
  NULL::DOUBLE AS amount,
  CASE
    WHEN outside THEN 'Outside our area'
    WHEN NOT outside THEN 'Inside our area'
    ELSE 'Not known'
  END AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
