-- unaccompanied_children
-- Children in the UASC table, until DUC: the newest row of each. 9999-12-31 where it has no end.
CREATE OR REPLACE TABLE records.unaccompanied_children AS
SELECT child, coalesce(arg_max_null(duc, (as_at, file, row_number)), DATE '9999-12-31') AS until
FROM records_uasc
JOIN record_files USING (file)
WHERE child IS NOT NULL
GROUP BY child
