-- title: Which neighbours do better than us, and on what?
-- note: The latest published year of each KPI that is not neutral. Better is by the direction of the KPI; an equal value is not better. The one at the top may be worth a call.
-- parameter: area area
-- parameter: text model "Neighbour model (2025 or 2021)" 2025
-- picture: bar x=neighbour y=better_on

WITH headlines AS (
  SELECT area_code, area, kpi, kpi_title, better, period_end, value
  FROM figures
  WHERE origin = 'published' AND breakdown = '' AND better <> 'neutral'
),
latest AS (
  SELECT kpi, max(period_end) AS period_end FROM headlines GROUP BY kpi
),
compared AS (
  SELECT
    theirs.area AS neighbour,
    neighbours.rank,
    theirs.kpi_title,
    CASE theirs.better
      WHEN 'lower' THEN theirs.value < ours.value
      ELSE theirs.value > ours.value
    END AS is_better
  FROM neighbours
  JOIN headlines AS theirs ON theirs.area_code = neighbours.neighbour_code
  JOIN latest USING (kpi, period_end)
  JOIN headlines AS ours
    ON ours.area_code = $area
    AND ours.kpi = theirs.kpi
    AND ours.period_end = theirs.period_end
  WHERE neighbours.area_code = $area
    AND neighbours.model = $model
    AND theirs.value IS NOT NULL
    AND ours.value IS NOT NULL
)
SELECT
  neighbour,
  rank AS likeness_rank,
  count(*) FILTER (is_better) AS better_on,
  count(*) AS compared_on,
  string_agg(kpi_title, '; ' ORDER BY kpi_title) FILTER (is_better) AS which
FROM compared
GROUP BY neighbour, rank
ORDER BY better_on DESC, rank
