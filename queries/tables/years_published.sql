-- The years for which anything is published, a row a KPI and year. `next_end` is the end of the next
-- such year, and the last day of all where there is none yet: until then the year is the latest.
CREATE OR REPLACE TABLE years_published AS
SELECT
  *,
  lead(year_end, 1, DATE '9999-12-31') OVER (PARTITION BY kpi ORDER BY year_end) AS next_end
FROM (
  SELECT DISTINCT kpi, period AS year, period_end AS year_end
  FROM figures_published
  WHERE breakdown = ''
)
