-- stays
-- Each episode that counts, with what is known of the child while it lasts, in the words by which
-- figures are broken down. The placement is the episode's own, or, when that is temporary (T0 to T4),
-- the one before it in the same period of care that was longer than a day. PL_LA tells inside from
-- outside, else PL_LOCATION, else the place of the postcode in the user's own lookup; miles are
-- PL_DISTANCE, else the straight line from HOME_POST by that lookup. Source: "Counting children" and
-- "Where the living place is" in docs/records.md.
CREATE OR REPLACE TABLE records.stays AS
WITH numbered AS (
  SELECT
    child, seq, decom, ends, lost, ended_before, next_decom, ls, period_of_care, episode,
    coalesce(place IN ('T0', 'T1', 'T2', 'T3', 'T4'), false) AS temporary,
    max(CASE WHEN NOT temporary AND decom < ends THEN seq END) OVER (
      PARTITION BY child, period_of_care ORDER BY seq
    ) AS placed_seq
  FROM episodes_kept
),
placed AS (
  SELECT * EXCLUDE (temporary, placed_seq, episode), episode AS placed_episode
  FROM numbered
  WHERE NOT temporary
  UNION ALL
  SELECT away.* EXCLUDE (temporary, placed_seq, episode), home.episode
  FROM numbered AS away
  LEFT JOIN episodes_kept AS home ON home.child = away.child AND home.seq = away.placed_seq
  WHERE away.temporary
),
at_home AS (
  -- Before anything else is known of an episode: this join sorts all that it is given.
  SELECT placed.*, homes.began AS home_began
  FROM placed
  ASOF LEFT JOIN homes
    ON homes.child = placed.child
    AND homes.period_of_care = placed.period_of_care
    AND placed.decom >= homes.began
),
located AS (
  SELECT
    at_home.*,
    place,
    provider,
    CASE
      WHEN pl_la IS NOT NULL THEN NOT list_contains(area_codes, pl_la)
      WHEN pl_location IN ('IN', 'OUT') THEN pl_location = 'OUT'
      WHEN la_code IS NOT NULL THEN NOT list_contains(area_codes, la_code)
    END AS outside,
    coalesce(pl_distance, record_places.miles) AS miles
  FROM at_home
  CROSS JOIN counting
  LEFT JOIN records_episodes AS row ON row.rowid = placed_episode
  LEFT JOIN record_places
    ON record_places.pl_post = row.pl_post
    AND record_places.home_post IS NOT DISTINCT FROM row.home_post
)
SELECT
  located.child,
  located.seq,
  located.decom,
  located.ends,
  located.lost,
  ended_before,
  next_decom,
  located.period_of_care,
  placed_episode,
  located.place,
  located.provider AS provider_code,
  outside,
  miles,
  dob,
  until AS unaccompanied_until,
  periods_of_care.began AS care_began,
  home_began,
  sex,
  ethnic_group,
  CASE
    WHEN located.place IN ('U1', 'U2', 'U3') THEN 'Foster carers: family or friends'
    WHEN located.place IN ('U4', 'U5', 'U6') THEN 'Foster carers: others'
    WHEN located.place IN ('A3', 'A4', 'A5', 'A6') THEN 'Placed for adoption'
    WHEN located.place = 'P1' THEN 'With parents'
    WHEN located.place IN ('K1', 'K2') THEN 'Children''s or secure homes'
    WHEN located.place IN ('K3', 'H5', 'P2') THEN 'Supported accommodation'
    WHEN located.place IN ('R1', 'R2', 'R3', 'R5', 'S1') THEN 'Other residential'
    WHEN located.place IN ('P3', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14') THEN 'Other'
    ELSE 'Not known'
  END::placement_group AS placement,
  CASE located.provider
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
FROM located
LEFT JOIN children ON children.child = located.child
LEFT JOIN unaccompanied_children ON unaccompanied_children.child = located.child
JOIN periods_of_care
  ON periods_of_care.child = located.child
  AND periods_of_care.period_of_care = located.period_of_care
