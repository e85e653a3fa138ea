-- Every figure of the areas in $areas (codes with ; between), own and published, headlines and parts: what disclosure control
-- reads. Both origins are on screens: the published ones as bars, comparators and stand-ins.
SELECT kpi, area_code, period, period_end, breakdown, category, numerator, denominator, value, flag,
  'own' AS origin
FROM (
  -- Before the join: a large file has the figures of every authority.
  FROM figures_own WHERE list_contains(string_split($areas, ';'), area_code)
)
LEFT JOIN kpis ON kpis.id = kpi
-- Parts that are for officers are in no public view, and need no protection there.
WHERE breakdown = '' OR public_parts IS NULL
  OR contains(public_parts, '|' || breakdown || '|')
UNION ALL
SELECT kpi, area_code, period, period_end, breakdown, category, numerator, denominator, value, flag,
  'published' AS origin
FROM figures_published
WHERE area_code IN (SELECT unnest(string_split($areas, ';')))
