-- The KPIs with what the arithmetic needs of them, and what they mean in words.
CREATE TABLE kpis AS
SELECT *
FROM kpis_held
LEFT JOIN kpi_words USING (id)
ORDER BY place, id;
ALTER TABLE kpis DROP COLUMN place;
DROP TABLE kpis_held;
DROP TABLE kpi_words
