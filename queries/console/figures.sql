-- Every figure under one roof, with names beside codes: those of the files on this device (origin
-- 'own') and the published ones (origin 'published'). One KPI, area and date may have one of each.
-- The population of children has no definition among the KPIs, being no KPI: it gets its title here.
CREATE OR REPLACE VIEW figures AS
SELECT
  figure.area_code,
  areas.name AS area,
  areas.level AS area_level,
  region.name AS region,
  figure.kpi,
  coalesce(
    kpis.title, CASE figure.kpi WHEN 'population_0_17' THEN 'Children aged 0 to 17 who live in the area' END
  ) AS kpi_title,
  figure.period,
  left(figure.period, 7) AS financial_year,
  figure.period_end,
  figure.basis,
  figure.breakdown,
  figure.category,
  figure.numerator,
  figure.denominator,
  figure.value,
  coalesce(kpis.unit, 'count') AS unit,
  coalesce(kpis.better, 'neutral') AS better,
  figure.flag,
  figure.marks,
  figure.source,
  figure.origin
FROM (
  SELECT *, 'own' AS origin FROM figures_own
  UNION ALL BY NAME
  SELECT *, 'published' AS origin FROM figures_published
) AS figure
LEFT JOIN areas ON areas.code = figure.area_code
LEFT JOIN areas AS region ON region.code = areas.region_code
LEFT JOIN kpis ON kpis.id = figure.kpi
