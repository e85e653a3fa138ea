-- child_at_period
-- What is known of every child that is in any cohort, once a quarter, in the words by which figures
-- are broken down: children in care on any day of it, and care leavers. in_care is the last day of the
-- quarter and under 18; in_care_in_period is any day. Never leaves the machine.
-- PL_LOCATION tells inside from outside, else PL_LA, else the place of the postcode in the user's own
-- lookup; miles are PL_DISTANCE, else the straight line from HOME_POST by that lookup.
-- Source: "Counting children" and "Outside area" in docs/records.md.
CREATE OR REPLACE TABLE child_at_period AS
WITH at_home AS (
  SELECT
    care.*,
    legal.ls,
    legal.period_of_care,
    placed.place,
    placed.provider,
    placed.episode,
    placed.home_post,
    placed.pl_post
  FROM care_at_period AS care
  JOIN episodes_kept AS legal ON legal.child = care.child AND legal.seq = care.seq
  LEFT JOIN episodes_kept AS placed ON placed.child = care.child AND placed.seq = care.placed_seq
),
located AS (
  SELECT
    at_home.*,
    CASE
      WHEN pl_location IN ('IN', 'OUT') THEN pl_location = 'OUT'
      WHEN pl_la IS NOT NULL THEN NOT list_contains(area_codes, pl_la)
      WHEN la_code IS NOT NULL THEN NOT list_contains(area_codes, la_code)
    END AS outside,
    coalesce(pl_distance, record_places.miles) AS miles
  FROM at_home
  CROSS JOIN counting
  LEFT JOIN records_episodes AS row ON row.rowid = at_home.episode
  LEFT JOIN record_places
    ON record_places.pl_post = at_home.pl_post
    AND record_places.home_post IS NOT DISTINCT FROM at_home.home_post
),
touched_in_year AS (
  SELECT
    child,
    unnest(range(
      greatest(floor(datediff('month', first_day, began) / 3)::INTEGER, 0),
      -- The last quarter whose 12 months begin before the run ended.
      least(floor(datediff('month', first_day, ends - 1) / 3)::INTEGER + 3, last_position) + 1
    ))::INTEGER AS position
  FROM placements
  CROSS JOIN (SELECT min(period_begin) AS first_day, max(position) AS last_position FROM quarters)
),
placements_in_year AS (
  SELECT child, position, count(*) AS placements FROM touched_in_year GROUP BY child, position
),
everyone AS (
  SELECT
    coalesce(located.position, leavers.position) AS position,
    coalesce(located.period, leavers.period) AS period,
    coalesce(located.child, leavers.child) AS child,
    coalesce(located.age, leavers.age) AS age,
    located.* EXCLUDE (position, period, child, age, dob, period_end)
  FROM located
  FULL JOIN leavers_at_period AS leavers
    ON leavers.child = located.child AND leavers.position = located.position
),
known AS (
  SELECT
    everyone.*,
    sex,
    ethnic,
    until > quarters.period_end AS is_unaccompanied,
    uasc.table_name IS NOT NULL AS unaccompanied_known,
    periods_of_care.began AS care_began,
    homes.began AS home_began,
    coalesce(placements, 0)::INTEGER AS placements
  FROM everyone
  JOIN quarters USING (position)
  LEFT JOIN children ON children.child = everyone.child
  LEFT JOIN unaccompanied_children ON unaccompanied_children.child = everyone.child
  LEFT JOIN quarters_covered AS uasc
    ON uasc.position = everyone.position AND uasc.table_name = 'uasc'
  LEFT JOIN placements_in_year
    ON placements_in_year.child = everyone.child AND placements_in_year.position = everyone.position
  LEFT JOIN periods_of_care
    ON periods_of_care.child = everyone.child AND periods_of_care.period_of_care = everyone.period_of_care
  ASOF LEFT JOIN homes
    ON homes.child = everyone.child
    AND homes.period_of_care = everyone.period_of_care
    AND quarters.period_end >= homes.began
)
SELECT
  position,
  period,
  child,
  coalesce(in_care, false) AS in_care,
  coalesce(in_care_in_period, false) AS in_care_in_period,
  age,
  episode,
  place,
  known.provider AS provider_code,
  outside,
  miles,
  care_began,
  home_began,
  placements,
  CASE
    WHEN age < 0 OR age IS NULL THEN 'Not known'
    WHEN age < 1 THEN 'Under 1'
    WHEN age < 5 THEN '1 to 4'
    WHEN age < 10 THEN '5 to 9'
    WHEN age < 16 THEN '10 to 15'
    ELSE '16 and over'
  END::age_band AS age_band,
  CASE
    WHEN known.sex IN ('1', 'M') THEN 'Male'
    WHEN known.sex IN ('2', 'F') THEN 'Female'
    ELSE 'Not known'
  END::sex_group AS sex,
  CASE
    WHEN ethnic IN ('WBRI', 'WIRI', 'WOTH', 'WIRT', 'WROM') THEN 'White'
    WHEN ethnic IN ('MWBC', 'MWBA', 'MWAS', 'MOTH') THEN 'Mixed'
    WHEN ethnic IN ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') THEN 'Asian'
    WHEN ethnic IN ('BCRB', 'BAFR', 'BOTH') THEN 'Black'
    WHEN ethnic = 'OOTH' THEN 'Other'
    ELSE 'Not known'
  END::ethnic_group AS ethnic_group,
  CASE
    WHEN is_unaccompanied THEN 'Unaccompanied'
    WHEN unaccompanied_known THEN 'Not unaccompanied'
    ELSE 'Not known'
  END::unaccompanied_group AS unaccompanied,
  CASE
    WHEN place IN ('U1', 'U2', 'U3') THEN 'Foster carers: family or friends'
    WHEN place IN ('U4', 'U5', 'U6') THEN 'Foster carers: others'
    WHEN place IN ('A3', 'A4', 'A5', 'A6') THEN 'Placed for adoption'
    WHEN place = 'P1' THEN 'With parents'
    WHEN place IN ('K1', 'K2') THEN 'Children''s or secure homes'
    WHEN place IN ('K3', 'H5', 'P2') THEN 'Supported accommodation'
    WHEN place IN ('R1', 'R2', 'R3', 'R5', 'S1') THEN 'Other residential'
    WHEN place IN ('P3', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14') THEN 'Other'
    ELSE 'Not known'
  END::placement_group AS placement,
  CASE known.provider
    WHEN 'PR0' THEN 'Parents'
    WHEN 'PR1' THEN 'Own authority'
    WHEN 'PR2' THEN 'Another authority'
    WHEN 'PR3' THEN 'Other public'
    WHEN 'PR4' THEN 'Private'
    WHEN 'PR5' THEN 'Voluntary'
    ELSE 'Not known'
  END::provider_group AS provider,
  CASE
    WHEN ls = 'C1' THEN 'Interim care order'
    WHEN ls = 'C2' THEN 'Full care order'
    WHEN ls = 'D1' THEN 'Freed for adoption'
    WHEN ls = 'E1' THEN 'Placement order'
    WHEN ls = 'V2' THEN 'Accommodated under section 20'
    WHEN ls IN ('L1', 'L2', 'L3') THEN 'Police or emergency protection'
    WHEN ls IN ('J1', 'J2', 'J3') THEN 'Remand or youth justice'
    ELSE 'Not known'
  END::legal_group AS legal_status,
  CASE
    WHEN NOT outside THEN 'Inside our area'
    WHEN outside AND miles > 20 THEN 'Outside our area, more than 20 miles'
    WHEN outside AND miles <= 20 THEN 'Outside our area, up to 20 miles'
    WHEN outside THEN 'Outside our area, distance not known'
    ELSE 'Not known'
  END::distance_group AS distance
FROM known
