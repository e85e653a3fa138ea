-- title: What do the authorities of each region add up to?
-- note: The latest published year. Regions are published too, rounded to the nearest 10, and hold the authorities whose own number is withheld: so they may be more than the sum. The sum is of the authorities "with_value".
-- note: A percentage is the sum of the numbers above the line over the sum of those below it, of authorities that have both: never a mean of percentages.
-- parameter: kpi kpi cla_number
-- picture: bar x=region y=total

WITH headlines AS (
  SELECT
    area_code,
    area,
    area_level,
    region,
    period_end,
    financial_year,
    unit,
    value,
    -- A count is its value.
    CASE unit WHEN 'count' THEN value ELSE numerator END AS above,
    denominator AS below
  FROM figures
  WHERE kpi = $kpi AND origin = 'published' AND breakdown = ''
),
latest AS (
  SELECT *
  FROM headlines
  WHERE period_end = (SELECT max(period_end) FROM headlines WHERE value IS NOT NULL)
),
sums AS (
  SELECT
    region,
    any_value(financial_year) AS financial_year,
    any_value(unit) AS unit,
    count(*) AS authorities,
    count(value) AS with_value,
    -- Only authorities with both numbers enter a share.
    sum(above) FILTER (unit = 'count' OR below IS NOT NULL) AS total,
    sum(below) FILTER (above IS NOT NULL) AS below
  FROM latest
  WHERE area_level = 'authority'
  GROUP BY region
)
SELECT
  sums.region,
  sums.financial_year,
  authorities,
  with_value,
  total,
  CASE sums.unit
    WHEN 'percent' THEN round(100 * total / sums.below, 1)
    WHEN 'per_10000' THEN round(10000 * total / sums.below, 1)
    WHEN 'score' THEN round(total / sums.below, 1)
  END AS share_or_rate,
  published.value AS published_for_region
FROM sums
LEFT JOIN latest AS published ON published.area = sums.region AND published.area_level = 'region'
ORDER BY total DESC NULLS LAST, sums.region
