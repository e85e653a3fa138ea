-- same_home_2_years
-- Children under 16 in the same home for two years or more: of the children under 16 in care on the
-- last day of the quarter whose period of care began 30 months before it or earlier, those whose home
-- began 24 months before it or earlier. A child without a date of birth has no age and is left out. A
-- home is a run of episodes: see runs.sql. Source: "Placements" in docs/records.md.
SELECT
  child_at_period.period,
  child,
  coalesce(home_began <= months_24, false) AS met,
  NULL::DOUBLE AS amount,
  NULL::VARCHAR AS outcome
FROM child_at_period
JOIN quarters USING (position)
WHERE in_care
  AND age BETWEEN 0 AND 15
  AND care_began <= months_30
  AND position IN (SELECT position FROM quarters_covered WHERE table_name = 'episodes')
