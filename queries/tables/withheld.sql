-- The figures that a public view does not show, a row a figure, worked out by disclosure control
-- (src/figures/disclosure). At first those of the published figures, for every authority:
-- data/published/withheld.csv, made with the usual threshold.
CREATE OR REPLACE TABLE withheld (
  area_code VARCHAR,
  kpi VARCHAR,
  period VARCHAR,
  breakdown VARCHAR,
  category VARCHAR,
  origin VARCHAR,
  why VARCHAR
)
