-- Says to which extract a file belongs, the collection year of it and the day up to which it tells.
UPDATE record_files
SET extract = $extract, year_begin = $year_begin::DATE, as_at = $as_at::DATE
WHERE file = $file::INTEGER
