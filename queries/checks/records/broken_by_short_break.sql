-- Level: look
-- Title: Care that a short break interrupts
-- Found: short {break stands|breaks stand} between two episodes of care without a gap
-- Done: The period of care ends before the short break, and a new one begins after it.
-- Mend: Correct the legal status where the child was in care throughout.
-- KPIs: placements_3_plus, same_home_2_years, HEALTH
-- Source: "V3 or V4" in docs/records.md: the hole they leave breaks the period of care.
WITH in_short_breaks AS (
  SELECT standing.child, standing.decom, standing.dec, episode
  FROM episodes_standing AS standing
  JOIN records_episodes AS row ON row.rowid = standing.episode
  WHERE row.ls IN ('V3', 'V4')
),
gaps AS (
  SELECT child, ends AS gap_begins, next_decom AS gap_ends
  FROM (
    SELECT
      child, ends, period_of_care,
      lead(decom) OVER in_order AS next_decom,
      lead(period_of_care) OVER in_order AS next_period
    FROM episodes_kept
    SEMI JOIN in_short_breaks USING (child)
    WINDOW in_order AS (PARTITION BY child ORDER BY seq)
  )
  WHERE next_period > period_of_care
),
short_breaks AS (
  SELECT child, decom, dec, min(episode) AS episode
  FROM in_short_breaks
  WHERE dec IS NOT NULL
  GROUP BY child, decom, dec
),
within AS (
  SELECT
    short_breaks.*,
    gap_begins,
    sum(dec - decom) OVER (PARTITION BY gaps.child, gap_begins) = gap_ends - gap_begins AS fills_it
  FROM short_breaks
  ASOF JOIN gaps ON gaps.child = short_breaks.child AND short_breaks.decom >= gaps.gap_begins
  WHERE dec <= gap_ends
)
SELECT
  row.file, row.row_number, row.child, 'LS' AS column_name, row.ls AS found,
  format(
    'The child’s care ends on {} and goes on after the short break.',
    strftime(gap_begins, '%-d %B %Y')
  ) AS detail
FROM within
JOIN records_episodes AS row ON row.rowid = within.episode
WHERE fills_it
