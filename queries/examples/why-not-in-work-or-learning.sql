-- title: Why are care leavers not in education, employment or training?
-- note: The share of all care leavers of that age by reason, by quarter (each covers the 12 months before). "Not known" is not "not in it": while it is large, nobody knows the true share.
-- parameter: area area
-- parameter: kpi kpi eet_19_21
-- picture: line x=period y=percent series=category

SELECT
  period,
  category,
  numerator AS young_people,
  denominator AS of_young_people,
  round(value, 1) AS percent,
  flag
FROM figures
WHERE area_code = $area
  AND kpi = $kpi
  AND origin = 'own'
  AND breakdown = 'Activity'
  AND category <> 'In education, employment or training'
ORDER BY period, category
