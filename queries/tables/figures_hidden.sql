-- The figures of loads that do not hold, by load, area, KPI, period and breakdown: of each, the newest
-- load's hold. Parts are older than their headline only when the headline was loaded again without
-- them: they may no longer add up to it and go. Parts loaded later without a headline leave the
-- headline that was there. A row without a figure never hides one: an empty cell of a template is not
-- a correction. Where a KPI, area and period come from one load and without parts, they hold.
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
  SELECT area_id, kpi, period_id
  FROM loaded_rows
  JOIN loaded_measures USING (measure_id)
  WHERE breakdown <> ''
  UNION
  SELECT area_id, kpi, period_id
  FROM loaded_rows
  JOIN loaded_measures USING (measure_id)
  JOIN loaded_files USING (load_id)
  WHERE (SELECT count(*) > 1 FROM loaded_files)
  GROUP BY area_id, kpi, period_id
  HAVING min(load_order) <> max(load_order)
),
weighed AS (
  SELECT
    load_order,
    area_id,
    kpi,
    period_id,
    breakdown,
    load_order - CASE WHEN bool_and(value IS NULL AND flag = 'missing') THEN 1000000 ELSE 0 END
      AS standing
  FROM loaded_rows
  JOIN loaded_measures USING (measure_id)
  JOIN loaded_files USING (load_id)
  SEMI JOIN contested USING (area_id, kpi, period_id)
  GROUP BY load_order, area_id, kpi, period_id, breakdown
),
compared AS (
  SELECT
    *,
    max(standing) OVER (PARTITION BY area_id, kpi, period_id, breakdown) AS newest,
    max(standing) FILTER (breakdown = '') OVER (PARTITION BY area_id, kpi, period_id) AS headline
  FROM weighed
)
SELECT load_order, area_code, kpi, period, breakdown
FROM compared
JOIN loaded_areas USING (area_id)
JOIN loaded_periods USING (period_id)
WHERE standing < newest OR standing < headline
