-- outside_area_20_miles
-- Children living outside our area and more than 20 miles from home: of all children in care on the
-- last day of the quarter. What is not known stays in, as a band of its own. The distance is not
-- recorded for unaccompanied children: the breakdown by Unaccompanied gives the figure without them.
-- Source: "Outside area" in docs/records.md.
SELECT
  period,
  child,
  coalesce(outside AND miles > 20, false) AS met,
  NULL::DOUBLE AS amount,
  distance::VARCHAR AS outcome
FROM child_at_period
WHERE in_care
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
