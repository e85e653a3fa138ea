-- record_population
-- The population aged 0 to 17 by which a rate per 10,000 is divided: the ONS estimate by the last day of
-- the financial year that it serves, as in queries/tables/figures_rates.sql.
CREATE OR REPLACE TABLE records.record_population AS
SELECT period_end AS serves_until, value AS children
FROM figures_published
JOIN counting ON area = area_code
WHERE kpi = 'population_0_17' AND value > 0
