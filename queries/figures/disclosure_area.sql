-- The figures of each area for src/figures/disclosure, in an order that does not change.
FROM disclosure_counts
ORDER BY area_code, origin, period, kpi, breakdown, category
