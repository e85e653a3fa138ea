-- Says to which extract some files belong, the collection year of it and the day up to which it tells;
-- $files are their numbers with blanks between.
UPDATE record_files
SET extract = $extract, year_begin = $year_begin::DATE, as_at = $as_at::DATE
WHERE file IN (SELECT unnest(string_split($files, ' '))::INTEGER)
