-- Figures from the files on this device, every load kept: a later load hides the same figure of an
-- earlier one (see figures_own.sql), and taking a file away brings the earlier one back.
CREATE OR REPLACE TABLE figures_loaded (
  load_order INTEGER,
  kpi VARCHAR,
  area_code VARCHAR,
  period VARCHAR,
  period_end DATE,
  basis VARCHAR,
  breakdown VARCHAR,
  category VARCHAR,
  numerator DOUBLE,
  denominator DOUBLE,
  value DOUBLE,
  flag VARCHAR,
  marks VARCHAR,
  source VARCHAR
)
