-- care_at_period
-- For every child that is in care on any day of a quarter: whether on its last day too, and which
-- episode tells where the child lives then. The placement is the open episode's, or, when that is
-- temporary (T0 to T4), the one before it in the same period of care; of a child that is not in care on
-- the last day, the last one of the quarter. It grows with the quarters that episodes touch, since no
-- episode is held against quarters that it does not. Source: "Counting children" in docs/records.md.
CREATE OR REPLACE TABLE care_at_period AS
WITH span AS (
  SELECT min(period_begin) AS first_day, max(position) AS last_position FROM quarters
),
placed AS (
  SELECT
    child, seq, decom, ends,
    max(CASE WHEN place IS NULL OR place NOT IN ('T0', 'T1', 'T2', 'T3', 'T4') THEN seq END) OVER (
      PARTITION BY child, period_of_care ORDER BY seq
    ) AS placed_seq,
    -- The quarters of the first day and of the last whole day, counted from the first quarter.
    floor(datediff('month', first_day, decom) / 3)::INTEGER AS from_position,
    floor(datediff('month', first_day, greatest(decom, ends - 1)) / 3)::INTEGER AS to_position,
    last_position
  FROM episodes_kept
  CROSS JOIN span
),
touched AS (
  SELECT
    child, seq, decom, ends, placed_seq,
    unnest(range(greatest(from_position, 0), least(to_position, last_position) + 1))::INTEGER
      AS position
  FROM placed
  WHERE to_position >= 0 AND from_position <= last_position
)
SELECT
  position,
  any_value(period) AS period,
  any_value(quarters.period_end) AS period_end,
  child,
  any_value(dob) AS dob,
  date_sub('year', any_value(dob), any_value(period_end)) AS age,
  bool_or(ends > period_end) AND (age IS NULL OR age < 18) AS in_care,
  bool_or(
    ends > greatest(decom, period_begin)
    AND (dob IS NULL OR dob + INTERVAL 18 YEAR > greatest(decom, period_begin))
  ) AS in_care_in_period,
  arg_max(seq, (ends > period_end, seq)) AS seq,
  arg_max_null(placed_seq, (ends > period_end, seq)) AS placed_seq
FROM touched
JOIN quarters USING (position)
LEFT JOIN children USING (child)
GROUP BY position, child
