-- figures_held
-- How many figures there are from children's records, of which KPIs and of which periods.
SELECT
  count(*)::DOUBLE AS figures,
  string_agg(DISTINCT kpi, ';') AS kpis,
  (
    SELECT string_agg(period, ';' ORDER BY period_end, period)
    FROM (SELECT DISTINCT period, period_end FROM record_figures)
  ) AS periods
FROM record_figures
