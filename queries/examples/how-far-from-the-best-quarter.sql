-- title: How far are we from the best quarter of England?
-- note: The best quarter are the authorities in quartile A of the latest published year. The gap is to the last of them: 0 means that we are among them. "children" is how many children the gap is of ours, where the number below the line is published.
-- note: Neutral KPIs are not ranked and not in the list.
-- parameter: area area
-- picture: bar x=kpi_title y=gap

WITH latest AS (
  SELECT kpi, max(period_end) AS period_end FROM ranks_published GROUP BY kpi
),
headlines AS (
  SELECT area_code, kpi, kpi_title, unit, better, period_end, financial_year, denominator, value
  FROM figures
  WHERE origin = 'published' AND breakdown = '' AND value IS NOT NULL
),
-- The worst value that is still in the best quarter.
edges AS (
  SELECT
    kpi,
    period_end,
    CASE any_value(better) WHEN 'lower' THEN max(value) ELSE min(value) END AS edge
  FROM headlines
  JOIN ranks_published USING (kpi, area_code, period_end)
  WHERE quartile = 'A'
  GROUP BY kpi, period_end
)
SELECT
  kpi_title,
  financial_year,
  unit,
  value AS our_value,
  edge AS best_quarter_begins_at,
  greatest(0, CASE better WHEN 'lower' THEN value - edge ELSE edge - value END) AS gap,
  CASE WHEN unit = 'percent' THEN round(gap * denominator / 100) END AS children
FROM headlines
JOIN latest USING (kpi, period_end)
JOIN edges USING (kpi, period_end)
WHERE area_code = $area
ORDER BY unit, gap DESC, kpi_title
