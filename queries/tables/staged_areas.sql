-- Which council each combination of codes and name means on the last day of its period.
-- new_la_code beats old_la_code beats la_name. A code that was replaced leads to its successor. Of
-- two councils with one name, the one that was there on that day is meant.
CREATE OR REPLACE TEMP TABLE staged_areas AS
WITH given AS (
  SELECT DISTINCT
    new_la_code,
    old_la_code,
    la_name,
    period_end,
    CASE WHEN regexp_matches(new_la_code, '^([a-zA-Z:-]|\.\.)$') THEN '' ELSE upper(new_la_code) END
      AS new_code,
    CASE WHEN regexp_matches(old_la_code, '^([a-zA-Z:-]|\.\.)$') THEN '' ELSE upper(old_la_code) END
      AS old_code,
    CASE WHEN regexp_matches(la_name, '^([a-zA-Z:-]|\.\.)$') THEN '' ELSE la_name END AS name
  FROM staged_rows
  LEFT JOIN staged_periods USING (time_period, time_identifier)
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
  SELECT
    name,
    period_end,
    list(code ORDER BY code) AS codes,
    coalesce(
      list(code ORDER BY code) FILTER (
        coalesce(period_end, DATE '9999-12-31') BETWEEN coalesce(valid_from, DATE '0001-01-01')
          AND coalesce(valid_to, DATE '9999-12-31')
      ),
      []
    ) AS codes_that_day
  FROM (SELECT DISTINCT name, period_end FROM given)
  JOIN staged_names USING (name)
  JOIN area_keys USING (key)
  JOIN areas USING (code)
  GROUP BY ALL
),
looked_up AS (
  SELECT
    given.*,
    CASE WHEN new_code <> '' THEN 'new_la_code' WHEN old_code <> '' THEN 'old_la_code' ELSE 'la_name' END
      AS asked_in,
    CASE WHEN new_code <> '' THEN new_la_code WHEN old_code <> '' THEN old_la_code ELSE given.name END AS asked,
    coalesce(named.codes, []) AS name_codes,
    CASE
      WHEN len(codes_that_day) = 1 THEN codes_that_day[1]
      WHEN len(codes_that_day) = 0 AND len(codes) = 1 THEN codes[1]
      ELSE wider_code
    END AS name_code,
    by_new.area_code AS new_area,
    by_old.area_code AS old_area,
    wider_code
  FROM given
  LEFT JOIN code_of AS by_new ON by_new.known = new_code
  LEFT JOIN code_of AS by_old ON by_old.known = old_code
  LEFT JOIN named ON named.name = given.name AND named.period_end IS NOT DISTINCT FROM given.period_end
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
)
SELECT
  new_la_code,
  old_la_code,
  la_name,
  period_end,
  asked_in,
  asked,
  name_codes,
  name_code,
  found_code,
  areas.level AS found_level,
  CASE
    WHEN areas.level = 'former_code' AND NOT contains(successors, ';') THEN successors
    WHEN areas.level IN ('authority', 'former_code') THEN found_code
  END AS area_code
FROM chosen
LEFT JOIN areas ON areas.code = found_code
