-- Adds the figures counted from children's records to figures_loaded, as one load among the others. The
-- rate is left to figures_rates, which works it out from the number that is shown: counted from records
-- or a total of the council's own. $illustrative: made-up children are among those counted.
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
  concat_ws(';', CASE WHEN $illustrative THEN 'illustrative' END, nullif(marks, '')) AS marks,
  'records'
FROM record_figures
WHERE kpi <> 'cla_rate'
