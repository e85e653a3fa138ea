-- Every authority among all authorities with a published value, by year: rank 1 is best by the KPI's
-- direction, equal values share a rank, and the quartile is A (best) to D by the share of
-- authorities that are better. Neutral KPIs have neither.
CREATE OR REPLACE TABLE ranks_published AS
WITH ranked AS (
  SELECT
    figure.kpi,
    figure.period,
    figure.period_end,
    figure.area_code,
    rank() OVER (
      PARTITION BY figure.kpi, figure.period
      ORDER BY CASE kpis.better WHEN 'lower' THEN figure.value ELSE -figure.value END
    ) AS place,
    count(*) OVER (PARTITION BY figure.kpi, figure.period) AS authorities
  FROM figures_published AS figure
  JOIN kpis ON kpis.id = figure.kpi AND kpis.better <> 'neutral'
  JOIN areas ON areas.code = figure.area_code AND areas.level = 'authority'
  WHERE figure.breakdown = '' AND figure.value IS NOT NULL
)
SELECT
  kpi,
  area_code,
  period,
  period_end,
  place,
  authorities,
  substr('ABCD', 1 + (4 * (place - 1) // authorities)::INTEGER, 1) AS quartile
FROM ranked
