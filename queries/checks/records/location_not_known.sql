-- Level: look
-- Title: Placements whose place is not known
-- Found: {placement is|placements are} neither known to be inside our area nor outside it
-- Done: The child stays in the whole, and is counted as “Not known”.
-- Mend: Bring an extract with PL_LA or PL_LOCATION, or your postcode lookup.
-- KPIs: outside_area, outside_area_20_miles
-- Source: "Outside area" in docs/records.md.
WITH not_known AS (
  SELECT child, episode, count(*) AS quarters
  FROM child_at_period
  WHERE in_care AND distance = 'Not known'
  GROUP BY child, episode
)
SELECT
  row.file, row.row_number, not_known.child, 'PL_POST' AS column_name, row.pl_post AS found,
  format(
    'Whether the placement is in our area is not known on the last day of {} quarter{}.',
    quarters, CASE WHEN quarters = 1 THEN '' ELSE 's' END
  ) AS detail
FROM not_known
LEFT JOIN records_episodes AS row ON row.rowid = not_known.episode
