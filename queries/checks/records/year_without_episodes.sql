-- Level: serious
-- Title: Years without Episodes
-- Found: {year|years} between the first and the last extract {has|have} no file of episodes
-- Done: There is no figure for the quarters of {this year|these years}.
-- Mend: Add the Episodes file of the year.
-- KPIs: EPISODES
-- Source: "Too little history" in docs/records.md.
WITH years AS (
  SELECT unnest(
    generate_series(min(year_begin), max(year_begin), INTERVAL 1 YEAR)
  )::DATE AS year_begin
  FROM record_files
)
SELECT
  NULL::INTEGER AS file, NULL::INTEGER AS row_number, NULL::VARCHAR AS child,
  NULL::VARCHAR AS column_name,
  format('{}/{:02d}', year(year_begin), (year(year_begin) + 1) % 100) AS found,
  format('There is no Episodes file of {}/{:02d}.', year(year_begin), (year(year_begin) + 1) % 100)
    AS detail
FROM years
ANTI JOIN (FROM record_files WHERE table_name = 'episodes') USING (year_begin)
