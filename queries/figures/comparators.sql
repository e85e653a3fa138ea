-- What each figure of the area stands beside: a year ago, the quarter before, the target, the
-- region, the statistical neighbours (by model and method) and England.
-- published says that the value is a published one, rounded to a whole number.
-- why says why there is no value: 'flow' (a quarter is not comparable with a year).
WITH quarterly_flows AS (
  SELECT kpi, period FROM area_figures WHERE basis = 'flow'
),
published AS (
  SELECT
    figure.kpi,
    comparator_years.period,
    CASE figure.area_code WHEN 'E92000001' THEN 'england' ELSE 'region' END AS comparator,
    comparator_years.year AS comparator_period,
    comparator_years.year_end AS comparator_end,
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.flag,
    figure.source,
    true AS published
  FROM comparator_years
  JOIN figures_published AS figure
    ON figure.kpi = comparator_years.kpi
    AND figure.period_end = comparator_years.year_end
    AND figure.breakdown = ''
    AND figure.area_code IN ('E92000001', (SELECT region_code FROM areas WHERE code = $area))
  WHERE NOT (
    figure.area_code <> 'E92000001'
    AND EXISTS (
      FROM region_pooled
      WHERE region_pooled.kpi = comparator_years.kpi
        AND region_pooled.period = comparator_years.period
    )
  )
),
pooled AS (
  SELECT
    kpi,
    period,
    'region' AS comparator,
    period AS comparator_period,
    period_end AS comparator_end,
    numerator,
    denominator,
    value,
    false AS published,
    counted,
    authorities AS out_of
  FROM region_pooled
),
neighbours_together AS (
  SELECT
    comparator_years.kpi,
    comparator_years.period,
    'neighbours' AS comparator,
    model,
    method,
    comparator_years.year AS comparator_period,
    comparator_years.year_end AS comparator_end,
    value,
    true AS published,
    counted,
    out_of
  FROM comparator_years
  JOIN neighbour_values USING (kpi, year_end)
),
before AS (
  SELECT
    now.kpi,
    now.period,
    CASE earlier.period_end
      WHEN (now.period_end - INTERVAL 1 YEAR)::DATE THEN 'last-year'
      ELSE 'previous'
    END AS comparator,
    earlier.period AS comparator_period,
    earlier.period_end AS comparator_end,
    earlier.numerator,
    earlier.denominator,
    earlier.value,
    earlier.flag,
    earlier.source,
    earlier.origin = 'published' AS published,
    earlier.low,
    earlier.high
  FROM area_figures AS now
  JOIN area_figures AS earlier
    ON earlier.kpi = now.kpi
    AND earlier.period_end IN (
      (now.period_end - INTERVAL 1 YEAR)::DATE,
      last_day(now.period_end - INTERVAL 3 MONTH)
    )
),
aimed_for AS (
  SELECT
    area_figures.kpi,
    area_figures.period,
    'target' AS comparator,
    area_figures.period AS comparator_period,
    area_figures.period_end AS comparator_end,
    targets.target AS value,
    false AS published,
    targets.tolerance,
    targets.tolerance_mode
  FROM area_figures
  ASOF JOIN (FROM targets WHERE area_code = $area) AS targets
    ON area_figures.kpi = targets.kpi AND area_figures.period_end >= targets.period_from
)
SELECT
  compared.* REPLACE (
    CASE WHEN flow.kpi IS NULL THEN compared.value END AS value,
    CASE WHEN flow.kpi IS NULL THEN compared.numerator END AS numerator,
    CASE WHEN flow.kpi IS NULL THEN compared.denominator END AS denominator
  ),
  CASE WHEN flow.kpi IS NULL THEN '' ELSE 'flow' END AS why
FROM (
  FROM published
  UNION ALL BY NAME FROM pooled
  UNION ALL BY NAME FROM neighbours_together
  UNION ALL BY NAME FROM before
  UNION ALL BY NAME FROM aimed_for
) AS compared
LEFT JOIN quarterly_flows AS flow
  ON flow.kpi = compared.kpi AND flow.period = compared.period
  AND compared.published AND compared.comparator IN ('region', 'neighbours', 'england')
