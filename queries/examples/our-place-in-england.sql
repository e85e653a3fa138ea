-- title: What is our place in England on every KPI?
-- note: Among all authorities with a published value, 1 is best; quartile A is the best quarter. places_gained is against so many years before: more than 0 is better. The number of authorities changes a little from year to year.
-- parameter: area area
-- parameter: number years "Years back" 5
-- picture: bar x=kpi_title y=place

SELECT
  kpis.title AS kpi_title,
  now.period AS financial_year,
  now.place,
  now.authorities,
  now.quartile,
  before.place AS place_before,
  before.quartile AS quartile_before,
  before.place - now.place AS places_gained
FROM ranks_published AS now
JOIN kpis ON kpis.id = now.kpi
LEFT JOIN ranks_published AS before
  ON before.area_code = now.area_code
  AND before.kpi = now.kpi
  AND before.period_end = now.period_end - to_years($years::INTEGER)
WHERE now.area_code = $area
  AND now.period_end = (
    SELECT max(latest.period_end) FROM ranks_published AS latest WHERE latest.kpi = now.kpi
  )
ORDER BY now.quartile DESC, now.place::DOUBLE / now.authorities DESC, kpi_title
