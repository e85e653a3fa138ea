-- Which published figures does the product carry?
-- EES wins over LAIT where both have the cell: it gives reasons and counts.
CREATE TABLE published AS
WITH
merged AS (
  SELECT *, 'ees' AS release FROM ees_figures
  UNION ALL BY NAME
  SELECT *, 'lait' AS release FROM lait_figures AS lait
  WHERE NOT EXISTS (
    SELECT 1 FROM ees_figures AS ees
    WHERE ees.kpi = lait.kpi AND ees.area_code = lait.area_code AND ees.year = lait.year
      AND ees.breakdown IS NULL
  )
  UNION ALL BY NAME
  SELECT *, 'ons' AS release FROM population_figures
),
-- A year in which an authority did not exist has no row; a figure that an
-- existing authority lacks has one, with the reason.
existing AS (
  SELECT merged.*
  FROM merged
  JOIN areas ON areas.code = merged.area_code
  WHERE period_end(year) BETWEEN coalesce(areas.valid_from, DATE '1900-01-01')
    AND coalesce(areas.valid_to, DATE '2999-12-31')
)
SELECT
  existing.kpi,
  area_code,
  period_ending(year) AS period,
  period_end(year) AS period_end,
  basis, breakdown, category,
  number_text(numerator) AS numerator,
  number_text(denominator) AS denominator,
  number_text(value) AS value,
  flag,
  'published' AS marks,
  releases.id AS source,
  release
FROM existing
JOIN releases USING (release);
