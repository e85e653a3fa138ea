-- Level: look
-- Title: Placements outside our area whose distance is not known
-- Found: {placement|placements} outside our area {has|have} no known distance from home
-- Done: The child stays in the whole, and does not count as more than 20 miles from home.
-- Mend: Bring an extract with PL_DISTANCE, or HOME_POST and PL_POST with your postcode lookup.
-- KPIs: outside_area_20_miles
-- Source: "Outside area" in docs/records.md. It is not recorded for unaccompanied children: they are left
--   out here.
WITH not_known AS (
  SELECT child, episode, count(*) AS quarters
  FROM child_at_period
  WHERE in_care AND distance = 'Outside our area, distance not known'
    AND unaccompanied <> 'Unaccompanied'
  GROUP BY child, episode
)
SELECT
  row.file, row.row_number, not_known.child, 'PL_DISTANCE' AS column_name,
  NULL::VARCHAR AS found,
  format(
    'The distance from home is not known on the last day of {} quarter{}.',
    quarters, CASE WHEN quarters = 1 THEN '' ELSE 's' END
  ) AS detail
FROM not_known
LEFT JOIN records_episodes AS row ON row.rowid = not_known.episode
