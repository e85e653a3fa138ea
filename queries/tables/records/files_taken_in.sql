-- The files that are taken in, in the order in which they came.
SELECT
  file::DOUBLE AS file,
  name,
  table_name,
  sha256,
  extract
FROM record_files
JOIN record_sources USING (file)
ORDER BY file
