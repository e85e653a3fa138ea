-- What areas are known by, other than the names of councils: codes of every kind, and the names of
-- regions, sub-regions and England in lower case.
CREATE OR REPLACE TABLE area_codes AS
SELECT code AS known, 'code' AS kind, code FROM areas
UNION ALL
SELECT la_code, 'code', code FROM areas WHERE la_code IS NOT NULL
UNION ALL
SELECT lower(name), 'wider_name', any_value(code)
FROM areas
WHERE level IN ('region', 'sub_region', 'country')
GROUP BY lower(name)
