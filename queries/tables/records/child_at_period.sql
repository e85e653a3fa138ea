-- child_at_period
-- What is known of every child that is in any cohort, once a quarter: children in care on any day of
-- it, and care leavers. in_care is the last day of the quarter and under 18; in_care_in_period is any
-- day. A child that is not in care on the last day has what was known last. placements are those of
-- the 12 months, where there are three or more. Never leaves the machine.
-- It grows with the quarters that episodes touch: an episode has the quarters from its first day up to
-- the next one's, and is held against no other.
-- Source: "Counting children" in docs/records.md.
CREATE OR REPLACE TABLE records.child_at_period AS
WITH span AS (
  SELECT min(period_begin) AS first_day, max(position) AS last_position FROM quarters
),
held AS (
  SELECT
    stays.* EXCLUDE (next_decom, seq, lost),
    unnest(coalesce(
      positions,
      -- Quarters are counted from the first: that of the first day to that of the day on which it ended.
      range(
        greatest(floor(datediff('month', first_day, decom) / 3), 0)::BIGINT,
        1 + least(
          floor(datediff('month', first_day, ends - lost::INTEGER) / 3),
          floor(datediff('month', first_day, next_decom) / 3) - 1,
          last_position
        )::BIGINT
      )
    ))::INTEGER AS position
  FROM stays
  CROSS JOIN span
  LEFT JOIN quarters_contested USING (child, seq)
),
counted AS (
  -- Before the quarters are joined: the engine takes their join for one that leaves next to nothing, and
  -- would then keep all rows in memory to look the few placements up in.
  SELECT held.*, placements
  FROM held
  LEFT JOIN placements_in_year USING (child, position)
),
aged AS (
  SELECT *, date_sub('year', dob, period_end) AS age
  FROM counted
  JOIN quarters USING (position)
),
in_care AS (
  SELECT
    position,
    period,
    child,
    ends > period_end AND (age IS NULL OR age < 18) AS in_care,
    (dob IS NULL OR dob + INTERVAL 18 YEAR > greatest(
      period_begin,
      CASE WHEN ended_before > period_begin THEN period_begin ELSE decom END
    )) AND (ends > greatest(decom, period_begin) OR coalesce(ended_before > period_begin, false))
      AS in_care_in_period,
    age::INTEGER AS age,
    placed_episode AS episode,
    place,
    provider_code,
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
    sex,
    ethnic_group,
    CASE
      WHEN unaccompanied_until > period_end THEN 'Unaccompanied'
      WHEN unaccompanied_known THEN 'Not unaccompanied'
      ELSE 'Not known'
    END::unaccompanied_group AS unaccompanied,
    placement,
    provider,
    legal_status,
    distance
  FROM aged
)
FROM in_care
UNION ALL BY NAME
SELECT
  position,
  period,
  leavers.child,
  false AS in_care,
  false AS in_care_in_period,
  leavers.age,
  '16 and over'::age_band AS age_band,
  coalesce(sex, 'Not known'::sex_group) AS sex,
  coalesce(ethnic_group, 'Not known'::ethnic_group) AS ethnic_group,
  'Not known'::unaccompanied_group AS unaccompanied,
  'Not known'::placement_group AS placement,
  'Not known'::provider_group AS provider,
  'Not known'::legal_group AS legal_status,
  'Not known'::distance_group AS distance
FROM leavers_at_period AS leavers
LEFT JOIN children USING (child)
WHERE NOT EXISTS (
  FROM stays
  WHERE stays.child = leavers.child AND stays.decom <= leavers.period_end
    AND stays.ends - stays.lost::INTEGER >= leavers.period_begin
)
