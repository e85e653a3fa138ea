-- Every figure under one roof: those from files on this device and the published ones, with the
-- names of area and KPI beside their codes. An empty breakdown is the headline.
CREATE VIEW figures AS
SELECT
  figure.kpi,
  kpis.title AS kpi_title,
  figure.area_code,
  areas.name AS area_name,
  areas.level AS area_level,
  figure.period,
  figure.period_end,
  figure.basis,
  figure.breakdown,
  figure.category,
  figure.numerator,
  figure.denominator,
  figure.value,
  kpis.unit,
  kpis.better,
  figure.flag,
  figure.marks,
  figure.origin,
  figure.source
FROM (
  SELECT *, 'own' AS origin FROM figures_own
  UNION ALL BY NAME
  SELECT *, 'published' AS origin FROM figures_published
) AS figure
LEFT JOIN kpis ON kpis.id = figure.kpi
LEFT JOIN areas ON areas.code = figure.area_code
