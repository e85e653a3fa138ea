-- Which council each place of the file means. new_la_code beats old_la_code beats la_name. A code that
-- was replaced leads to its successor. Of two councils with one name, the one that was there on the
-- last day of the period is meant: such a place has a row for each of the file's days (by_day).
-- council_id is one number for one council.
CREATE OR REPLACE TEMP TABLE staged_areas AS
WITH given AS (
  SELECT
    *,
    CASE WHEN regexp_matches(new_la_code, '^([a-zA-Z:-]|\.\.)$') THEN '' ELSE upper(new_la_code) END
      AS new_code,
    CASE WHEN regexp_matches(old_la_code, '^([a-zA-Z:-]|\.\.)$') THEN '' ELSE upper(old_la_code) END
      AS old_code,
    CASE WHEN regexp_matches(la_name, '^([a-zA-Z:-]|\.\.)$') THEN '' ELSE la_name END AS name
  FROM staged_places
),
code_of AS (
  SELECT code AS known, code AS area_code FROM areas
  UNION ALL
  SELECT la_code, code FROM areas WHERE la_code IS NOT NULL
),
area_names AS (
  SELECT code, name FROM areas WHERE level = 'authority'
  UNION
  SELECT code, unnest(string_split(aliases, ';')) FROM areas WHERE level = 'authority'
),
area_keys AS (
  SELECT DISTINCT code, key FROM area_names JOIN staged_names USING (name) WHERE key <> ''
),
wider_names AS (
  SELECT lower(name) AS wider_name, any_value(code) AS wider_code
  FROM areas
  WHERE level IN ('region', 'sub_region', 'country')
  GROUP BY ALL
),
named AS (
  SELECT name, list(code ORDER BY code) AS codes
  FROM (SELECT DISTINCT name FROM given)
  JOIN staged_names USING (name)
  JOIN area_keys USING (key)
  GROUP BY name
),
named_that_day AS (
  SELECT
    named.name,
    days.period_end,
    coalesce(
      list(code ORDER BY code) FILTER (
        coalesce(period_end, DATE '9999-12-31') BETWEEN coalesce(valid_from, DATE '0001-01-01')
          AND coalesce(valid_to, DATE '9999-12-31')
      ),
      []
    ) AS codes_that_day
  FROM named
  CROSS JOIN (SELECT DISTINCT period_end FROM staged_periods) AS days
  JOIN areas ON list_contains(named.codes, areas.code)
  WHERE len(named.codes) > 1
  GROUP BY ALL
),
looked_up AS (
  SELECT
    given.*,
    named_that_day.period_end AS on_day,
    coalesce(len(codes) > 1, false) AS by_day,
    CASE WHEN new_code <> '' THEN 'new_la_code' WHEN old_code <> '' THEN 'old_la_code' ELSE 'la_name' END
      AS asked_in,
    CASE WHEN new_code <> '' THEN new_la_code WHEN old_code <> '' THEN old_la_code ELSE given.name END AS asked,
    coalesce(named.codes, []) AS name_codes,
    CASE
      WHEN len(codes) = 1 THEN codes[1]
      WHEN len(codes_that_day) = 1 THEN codes_that_day[1]
      ELSE wider_code
    END AS name_code,
    by_new.area_code AS new_area,
    by_old.area_code AS old_area,
    wider_code
  FROM given
  LEFT JOIN code_of AS by_new ON by_new.known = new_code
  LEFT JOIN code_of AS by_old ON by_old.known = old_code
  LEFT JOIN named ON named.name = given.name
  LEFT JOIN named_that_day ON named_that_day.name = given.name
  LEFT JOIN wider_names ON wider_name = lower(given.name)
),
chosen AS (
  SELECT
    *,
    CASE asked_in
      WHEN 'new_la_code' THEN new_area
      WHEN 'old_la_code' THEN old_area
      ELSE coalesce(wider_code, name_code)
    END AS found_code
  FROM looked_up
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
  meant.* EXCLUDE (new_code, old_code, new_area, old_area, wider_code),
  areas.name AS area_name,
  areas.valid_from,
  areas.valid_to,
  CASE WHEN area_code IS NOT NULL THEN dense_rank() OVER (ORDER BY area_code)::BIGINT END AS council_id
FROM meant
LEFT JOIN areas ON areas.code = area_code
