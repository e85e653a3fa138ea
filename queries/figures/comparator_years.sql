-- For each figure of the area, the published year it is compared with: the latest that ends on or
-- before the figure's own date.
SELECT area_figures.kpi, area_figures.period, area_figures.basis, year, year_end
FROM area_figures
JOIN years_published
  ON area_figures.kpi = years_published.kpi
  AND area_figures.period_end >= year_end
  AND area_figures.period_end < next_end
