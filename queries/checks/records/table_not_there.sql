-- Level: look
-- Title: Years without one of the tables
-- Found: {table is|tables are} not there for a year that has episodes
-- Done: There is no figure from {this table|these tables} for the year.
-- Mend: Add the file, if the council has it.
-- KPIs: AGE, uasc_number, MISSING, review_participation, HEALTH, CARE_LEAVERS
-- Source: the tables of the SSDA903 return.
WITH wanted AS (
  SELECT year_begin, tables.*
  FROM (SELECT DISTINCT year_begin FROM record_files WHERE table_name = 'episodes')
  CROSS JOIN (
    VALUES
      ('header', 'Header'), ('uasc', 'UASC'), ('reviews', 'Reviews'), ('missing', 'Missing'),
      ('oc2', 'OC2'), ('oc3', 'OC3')
  ) AS tables (table_name, title)
)
SELECT
  NULL::INTEGER AS file, NULL::INTEGER AS row_number, NULL::VARCHAR AS child,
  NULL::VARCHAR AS column_name, title AS found,
  format(
    'There is no file of {} for {}/{:02d}.', title, year(year_begin), (year(year_begin) + 1) % 100
  ) AS detail
FROM wanted
ANTI JOIN record_files USING (year_begin, table_name)
