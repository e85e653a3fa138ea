-- What an authority aims for: from period_from on, until a later row of the same KPI begins on
-- next_from.
-- tolerance and tolerance_mode are empty where the general setting holds.
CREATE TABLE IF NOT EXISTS targets (
  area_code VARCHAR,
  kpi VARCHAR,
  period_from DATE,
  next_from DATE,
  target DOUBLE,
  tolerance DOUBLE,
  tolerance_mode VARCHAR
);
DELETE FROM targets
