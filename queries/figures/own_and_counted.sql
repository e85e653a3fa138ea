-- The council's own total and the one counted from children's records, side by side, for every KPI and
-- period of an area that has both. Own is the newest load's that gives the figure; both are read
-- from the loads themselves, whichever of the two is shown. difference is counted minus own.
WITH headlines AS (
  SELECT *, source = 'records' AS counted
  FROM figures_loaded
  WHERE area_code = $area AND breakdown = '' AND value IS NOT NULL
),
newest AS (
  SELECT *
  FROM headlines
  QUALIFY row_number() OVER (PARTITION BY kpi, period, counted ORDER BY load_order DESC) = 1
)
SELECT
  own.kpi,
  own.period,
  own.source,
  own.numerator AS own_numerator,
  own.denominator AS own_denominator,
  own.value AS own_value,
  counted.numerator AS counted_numerator,
  counted.denominator AS counted_denominator,
  counted.value AS counted_value,
  counted.value - own.value AS difference,
  own.kpi IN (FROM figures_from_records) AS shows_counted
FROM newest AS own
JOIN newest AS counted
  ON counted.kpi = own.kpi AND counted.period = own.period AND counted.counted
WHERE NOT own.counted
ORDER BY own.kpi, own.period_end
