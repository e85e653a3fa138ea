-- placements_in_year
-- Children who have had three or more placements in the 12 months to the end of a quarter, and how
-- many: those open on the first day (S) or the last count, one that ended on S does not.
-- Only children with three or more placements at all are looked at: no other can have had three.
-- Source: "Three or more placements" in docs/records.md.
CREATE OR REPLACE TABLE records.placements_in_year AS
WITH moved AS (
  SELECT child FROM placements GROUP BY child HAVING count(*) >= 3
),
span AS (
  SELECT min(period_begin) AS first_day, max(position) AS last_position FROM quarters
),
touched AS (
  SELECT
    child,
    unnest(range(
      greatest(floor(datediff('month', first_day, began) / 3)::INTEGER, 0),
      -- The last quarter whose 12 months begin before the placement ended.
      least(floor(datediff('month', first_day, ends - 1) / 3)::INTEGER + 3, last_position) + 1
    ))::INTEGER AS position
  FROM placements
  SEMI JOIN moved USING (child)
  CROSS JOIN span
)
SELECT child, position, count(*)::INTEGER AS placements
FROM touched
GROUP BY child, position
HAVING count(*) >= 3
