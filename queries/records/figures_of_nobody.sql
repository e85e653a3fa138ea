-- figures_of_nobody
-- The headlines that have no value, since nobody was in the cohort.
SELECT kpi, period
FROM record_figures
WHERE flag <> '' AND breakdown = ''
ORDER BY kpi, period_end
