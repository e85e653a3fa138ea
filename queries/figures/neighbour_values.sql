-- The statistical neighbours' published figures of each comparator year, for both models, as mean
-- and as median of those with a value. A symbol is no value and enters neither.
WITH wanted AS (
  SELECT DISTINCT kpi, year, year_end FROM comparator_years
),
values_of_neighbours AS (
  SELECT neighbours.model, wanted.kpi, wanted.year_end, figure.value
  FROM wanted
  JOIN neighbours ON neighbours.area_code = $area
  LEFT JOIN figures_published AS figure
    ON figure.kpi = wanted.kpi
    AND figure.area_code = neighbours.neighbour_code
    AND figure.period_end = wanted.year_end
    AND figure.breakdown = ''
),
summed AS (
  SELECT
    model,
    kpi,
    year_end,
    avg(value) AS mean,
    median(value) AS median,
    count(value) AS counted,
    count(*) AS out_of
  FROM values_of_neighbours
  GROUP BY model, kpi, year_end
)
SELECT model, method, kpi, year_end, value, counted, out_of
FROM (
  SELECT model, 'mean' AS method, kpi, year_end, mean AS value, counted, out_of FROM summed
  UNION ALL
  SELECT model, 'median' AS method, kpi, year_end, median AS value, counted, out_of FROM summed
)
