-- Which council each place of the file means. new_la_code beats old_la_code beats la_name. A code that
-- was replaced leads to its successor. Of two councils with one name, the one that was there on the
-- last day of the period is meant: such a place has a row for each of the file's days (by_day).
-- council_id is one number for one council.
CREATE OR REPLACE TEMP TABLE staged_areas AS
WITH looked_up AS (
  SELECT
    staged_places.*,
    by_new.code AS new_area,
    by_old.code AS old_area,
    wider.code AS wider_code,
    coalesce(councils, []) AS councils
  FROM staged_places
  LEFT JOIN area_codes AS by_new ON by_new.known = new_code AND by_new.kind = 'code'
  LEFT JOIN area_codes AS by_old ON by_old.known = old_code AND by_old.kind = 'code'
  LEFT JOIN area_codes AS wider ON wider.known = lower(name) AND wider.kind = 'wider_name'
  LEFT JOIN area_keys ON area_keys.key = name_key(name)
),
on_days AS (
  SELECT *, false AS by_day, NULL::DATE AS on_day, councils AS there
  FROM looked_up
  WHERE len(councils) <= 1
  UNION ALL
  SELECT
    looked_up.*,
    true,
    day,
    list_filter(
      councils,
      lambda council: coalesce(day, DATE '9999-12-31') BETWEEN council.first_day AND council.last_day
    )
  FROM looked_up
  CROSS JOIN (SELECT DISTINCT period_end AS day FROM staged_periods)
  WHERE len(councils) > 1
),
chosen AS (
  SELECT
    * EXCLUDE (councils, there),
    list_transform(councils, lambda council: council.code) AS name_codes,
    CASE WHEN len(there) = 1 THEN there[1].code ELSE wider_code END AS name_code,
    CASE WHEN new_code <> '' THEN 'new_la_code' WHEN old_code <> '' THEN 'old_la_code' ELSE 'la_name' END
      AS asked_in,
    CASE asked_in WHEN 'new_la_code' THEN new_la_code WHEN 'old_la_code' THEN old_la_code ELSE name END
      AS asked,
    CASE asked_in
      WHEN 'new_la_code' THEN new_area
      WHEN 'old_la_code' THEN old_area
      ELSE coalesce(wider_code, name_code)
    END AS found_code
  FROM on_days
),
meant AS (
  SELECT
    chosen.*,
    areas.level AS found_level,
    CASE
      WHEN areas.level = 'former_code' AND NOT contains(successors, ';') THEN successors
      WHEN areas.level IN ('authority', 'former_code') THEN found_code
    END AS area_code
  FROM chosen
  LEFT JOIN areas ON areas.code = found_code
)
SELECT
  (row_number() OVER ())::INTEGER AS area_id,
  meant.*,
  areas.name AS area_name,
  areas.valid_from,
  areas.valid_to,
  CASE WHEN area_code IS NOT NULL THEN dense_rank() OVER (ORDER BY area_code)::BIGINT END AS council_id
FROM meant
LEFT JOIN areas ON areas.code = area_code
