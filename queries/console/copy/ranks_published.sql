-- The ranks of published figures. In the public view a figure that is withheld has no place that
-- could give it away.
SELECT
  kpi,
  area_code,
  period,
  period_end,
  place::INTEGER AS place,
  authorities::INTEGER AS authorities,
  quartile
FROM ranks_published
ANTI JOIN (
  FROM withheld WHERE $view = 'public' AND origin = 'published' AND breakdown = ''
) AS hidden USING (kpi, period, area_code)
ORDER BY kpi, period_end, place, area_code
