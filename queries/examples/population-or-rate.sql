-- title: Are there more children in our care because there are more children?
-- note: The change in the number in care since so many years before, divided in two: what the population of children alone would make, and what the rate in care makes. The two add up to the change.
-- parameter: area area
-- parameter: number years "Years back" 5

-- The number in care is population times rate. Each part moves one of them and holds the other at
-- the mean of both years, so that nothing is left over.
WITH yearly AS (
  SELECT
    in_care.financial_year,
    in_care.period_end,
    in_care.value AS in_care,
    population.value AS population,
    in_care.value / population.value AS share
  FROM figures AS in_care
  JOIN figures AS population USING (area_code, period_end, origin)
  WHERE in_care.area_code = $area
    AND in_care.kpi = 'cla_number'
    AND in_care.breakdown = ''
    AND in_care.origin = 'published'
    AND population.kpi = 'population_0_17'
    AND population.value > 0
)
SELECT
  before.financial_year AS from_year,
  now.financial_year AS to_year,
  before.in_care AS in_care_before,
  now.in_care AS in_care_now,
  now.in_care - before.in_care AS change,
  round((now.population - before.population) * (now.share + before.share) / 2, 1) AS from_population,
  round((now.share - before.share) * (now.population + before.population) / 2, 1) AS from_rate,
  before.population AS population_before,
  now.population AS population_now,
  round(10000 * before.share, 1) AS rate_before,
  round(10000 * now.share, 1) AS rate_now
FROM yearly AS now
JOIN yearly AS before ON before.period_end = now.period_end - to_years($years::INTEGER)
ORDER BY now.period_end DESC
