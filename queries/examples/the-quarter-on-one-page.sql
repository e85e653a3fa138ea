-- title: How do all our figures of the quarter stand?
-- note: Our own figure, a year before, the target, and England in the latest published year that had ended by then. A flow (what happened in a quarter) has no England beside it: published flows are of a year.
-- note: The page of a KPI says the same with ratings and chance; the view ratings has those.
-- parameter: area area
-- parameter: quarter quarter

WITH ours AS (
  SELECT *
  FROM figures
  WHERE area_code = $area AND origin = 'own' AND breakdown = ''
),
-- The latest year published for England that had ended on the last day of the quarter.
england AS (
  SELECT
    ours.kpi,
    arg_max(published.value, published.period_end) AS value,
    max(published.financial_year) AS year
  FROM ours
  JOIN figures AS published
    ON published.kpi = ours.kpi
    AND published.area = 'England'
    AND published.origin = 'published'
    AND published.breakdown = ''
    AND published.value IS NOT NULL
    AND published.period_end <= ours.period_end
  WHERE ours.period = $quarter AND ours.basis <> 'flow'
  GROUP BY ours.kpi
)
SELECT
  ours.kpi_title,
  ours.unit,
  round(ours.value, 1) AS value,
  CASE WHEN ours.unit = 'percent' THEN ours.numerator END AS children,
  CASE WHEN ours.unit = 'percent' THEN ours.denominator END AS of_children,
  round(before.value, 1) AS a_year_before,
  round(ours.value - before.value, 1) AS change,
  CASE
    WHEN ours.better = 'neutral' OR ours.value - before.value IS NULL THEN NULL
    WHEN ours.value = before.value THEN 'the same'
    WHEN (ours.value < before.value) = (ours.better = 'lower') THEN 'better'
    ELSE 'worse'
  END AS than_a_year_before,
  targets.target,
  england.value AS england,
  england.year AS england_year,
  ours.flag AS why_no_value
FROM ours
LEFT JOIN ours AS before
  ON before.kpi = ours.kpi
  AND before.period_end = (ours.period_end - INTERVAL 1 YEAR)::DATE
LEFT JOIN targets
  ON targets.area_code = ours.area_code
  AND targets.kpi = ours.kpi
  AND ours.period_end >= targets.period_from
  AND ours.period_end < targets.next_from
LEFT JOIN england ON england.kpi = ours.kpi
WHERE ours.period = $quarter
ORDER BY ours.kpi_title
