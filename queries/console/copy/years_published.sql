-- The years for which anything is published, a row a KPI and year.
SELECT * FROM years_published ORDER BY kpi, year_end
