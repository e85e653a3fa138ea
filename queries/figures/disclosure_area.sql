-- The figures of the area for src/figures/disclosure, in an order that does not change.
FROM disclosure_counts
ORDER BY origin, period, kpi, breakdown, category
