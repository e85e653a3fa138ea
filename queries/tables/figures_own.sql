-- The figures that hold today: of each KPI, area and period, the newest load's (all that figures_hidden
-- does not hide), and the rates that are worked out. The loads are read where they are, not copied.
CREATE OR REPLACE VIEW figures_own AS
SELECT * EXCLUDE (load_order)
FROM figures_loaded
ANTI JOIN figures_hidden USING (load_order, area_code, kpi, period, breakdown)
UNION ALL BY NAME
FROM figures_rates
