-- Level: note
-- Title: More than one file of the same table in an extract
-- Found: {file is|files are} of a table that another file of the same extract holds too
-- Done: {Both|All of them} are read, and a row that is in both counts once.
-- Mend: Nothing to do where a table was exported in parts. Otherwise remove the file that is out of date.
-- KPIs: none
-- Source: "From files to a child's history" in docs/records.md.
SELECT
  file, NULL::INTEGER AS row_number, NULL::VARCHAR AS child, NULL::VARCHAR AS column_name,
  table_name AS found,
  format('There are {} files of this table as at {}.', files, strftime(as_at, '%-d %B %Y')) AS detail
FROM (
  SELECT *, count(*) OVER (PARTITION BY extract, table_name, as_at) AS files FROM record_files
)
WHERE files > 1
