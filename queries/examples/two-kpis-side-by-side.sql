-- title: Do authorities that are high on one KPI tend to be high on another?
-- note: A point is an authority in the latest year for which both are published. That two things go together says nothing about which causes which. An authority without one of the two is not there.
-- parameter: area area
-- parameter: kpi across cla_rate
-- parameter: kpi upward placements_3_plus
-- picture: scatter x=across y=upward label=area

WITH pairs AS (
  SELECT
    across.area_code,
    across.area,
    across.financial_year,
    across.value AS across,
    upward.value AS upward
  FROM figures AS across
  JOIN figures AS upward USING (area_code, period_end, origin, breakdown)
  WHERE across.kpi = $across
    AND upward.kpi = $upward
    AND across.origin = 'published'
    AND across.area_level = 'authority'
    AND across.breakdown = ''
    AND across.value IS NOT NULL
    AND upward.value IS NOT NULL
)
SELECT
  area,
  financial_year,
  across,
  upward,
  area_code = $area AS is_ours,
  round(corr(across, upward) OVER (), 2) AS correlation_of_all
FROM pairs
WHERE financial_year = (SELECT max(financial_year) FROM pairs)
ORDER BY is_ours DESC, area
