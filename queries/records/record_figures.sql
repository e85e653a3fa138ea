-- record_figures
-- The figures worked out from children's records, with the columns of the figures table: totals, never
-- children. They become a load among the others.
CREATE OR REPLACE TABLE records.record_figures (
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
