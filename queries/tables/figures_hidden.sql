-- The figures of loads that do not hold, by load, area, KPI, period and breakdown: of each, the newest
-- load's hold. Parts are older than their headline only when the headline was loaded again without
-- them: they may no longer add up to it and go. Parts loaded later without a headline leave the
-- headline that was there. A row without a figure never hides one: an empty cell of a template is not
-- a correction. Where a KPI, area and period come from one load and without parts, they hold.
-- Figures counted from children's records are the load 'records'. Whatever the order, a total of the
-- council's own stands before them, except where the user has chosen the counted ones
-- (figures_from_records); so the parts go with their headline, and no figure mixes two countings.
CREATE TABLE IF NOT EXISTS figures_hidden (
  load_order INTEGER,
  area_code VARCHAR,
  kpi VARCHAR,
  period VARCHAR,
  breakdown VARCHAR
);
DELETE FROM figures_hidden;
INSERT INTO figures_hidden BY NAME
WITH contested AS (
  SELECT area_code, kpi, period FROM figures_loaded WHERE breakdown <> ''
  UNION
  SELECT area_code, kpi, period
  FROM figures_loaded
  WHERE (SELECT min(load_order) <> max(load_order) FROM figures_loaded)
  GROUP BY area_code, kpi, period
  HAVING min(load_order) <> max(load_order)
),
weighed AS (
  SELECT
    load_order,
    area_code,
    kpi,
    period,
    breakdown,
    load_order
      - CASE WHEN bool_and(value IS NULL AND flag = 'missing') THEN 1000000 ELSE 0 END
      + CASE
          WHEN source <> 'records' THEN 0
          WHEN kpi IN (FROM figures_from_records) THEN 500000
          ELSE -500000
        END
      AS standing
  FROM figures_loaded
  SEMI JOIN contested USING (area_code, kpi, period)
  GROUP BY load_order, source, area_code, kpi, period, breakdown
),
compared AS (
  SELECT
    *,
    max(standing) OVER (PARTITION BY area_code, kpi, period, breakdown) AS newest,
    max(standing) FILTER (breakdown = '') OVER (PARTITION BY area_code, kpi, period) AS headline
  FROM weighed
)
SELECT load_order, area_code, kpi, period, breakdown
FROM compared
WHERE standing < newest OR standing < headline
