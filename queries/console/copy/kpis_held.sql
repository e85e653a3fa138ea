-- The definitions that the arithmetic needs, of the product's KPIs and of one's own.
SELECT id, title, theme, unit, basis, better, published, public_parts FROM kpis
