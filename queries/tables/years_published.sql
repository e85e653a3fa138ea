-- The years for which anything is published, a row a KPI and year.
CREATE OR REPLACE TABLE years_published AS
SELECT DISTINCT kpi, period AS year, period_end AS year_end
FROM figures_published
WHERE breakdown = ''
