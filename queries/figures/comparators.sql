-- What each figure of the area stands beside: a year ago, the quarter before, the target, the
-- region, the statistical neighbours (by model and method) and England.
-- published says that the value is a published one, rounded to a whole number.
-- why says why there is no value: 'flow' (a quarter is not comparable with a year).
WITH years AS (
  SELECT *, CASE basis WHEN 'flow' THEN 'flow' ELSE '' END AS why FROM comparator_years
),
published AS (
  SELECT
    years.kpi,
    years.period,
    figure.role AS comparator,
    years.year AS comparator_period,
    years.year_end AS comparator_end,
    CASE WHEN why = '' THEN figure.numerator END AS numerator,
    CASE WHEN why = '' THEN figure.denominator END AS denominator,
    CASE WHEN why = '' THEN figure.value END AS value,
    figure.flag,
    figure.source,
    true AS published,
    why
  FROM years
  JOIN among AS figure
    ON figure.kpi = years.kpi
    AND figure.period_end = years.year_end
    AND figure.role IN ('region', 'england')
  ANTI JOIN region_pooled
    ON region_pooled.kpi = years.kpi
    AND region_pooled.period = years.period
    AND region_pooled.role = figure.role
),
pooled AS (
  SELECT
    kpi,
    period,
    role AS comparator,
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
    years.kpi,
    years.period,
    'neighbours' AS comparator,
    models.model,
    method,
    years.year AS comparator_period,
    years.year_end AS comparator_end,
    CASE WHEN why = '' THEN CASE method WHEN 'mean' THEN mean ELSE median END END AS value,
    true AS published,
    coalesce(counted, 0) AS counted,
    out_of,
    why
  FROM years
  CROSS JOIN (
    SELECT model, count(*) AS out_of, unnest(['mean', 'median']) AS method
    FROM neighbours
    JOIN asked ON area_code = area
    GROUP BY model
  ) AS models
  LEFT JOIN neighbour_values AS summed
    ON summed.kpi = years.kpi AND summed.year_end = years.year_end AND summed.model = models.model
),
dates_before AS (
  SELECT
    kpi,
    period,
    unnest(['last-year', 'previous']) AS comparator,
    unnest([(period_end - INTERVAL 1 YEAR)::DATE, last_day(period_end - INTERVAL 3 MONTH)])
      AS comparator_end
  FROM area_figures
),
before AS (
  SELECT
    now.kpi,
    now.period,
    now.comparator,
    earlier.period AS comparator_period,
    comparator_end,
    earlier.numerator,
    earlier.denominator,
    earlier.value,
    earlier.flag,
    earlier.source,
    earlier.origin = 'published' AS published,
    earlier.low,
    earlier.high
  FROM dates_before AS now
  JOIN area_figures AS earlier
    ON earlier.kpi = now.kpi AND earlier.period_end = now.comparator_end
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
  JOIN asked ON true
  JOIN targets
    ON targets.area_code = asked.area
    AND targets.kpi = area_figures.kpi
    AND area_figures.period_end >= period_from
    AND area_figures.period_end < next_from
)
SELECT * REPLACE (coalesce(why, '') AS why)
FROM (
  FROM published
  UNION ALL BY NAME FROM pooled
  UNION ALL BY NAME FROM neighbours_together
  UNION ALL BY NAME FROM before
  UNION ALL BY NAME FROM aimed_for
)
