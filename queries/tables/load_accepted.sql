-- Adds the figures that the intake has accepted, while they are staged, to figures_loaded.
INSERT INTO figures_loaded
SELECT
  $load_order::INTEGER,
  kpi,
  area_code,
  period,
  period_end,
  basis,
  breakdown,
  category,
  numerator,
  denominator,
  value,
  flag,
  marks,
  $source
FROM accepted_figures
