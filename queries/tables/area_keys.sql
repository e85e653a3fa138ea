-- The councils that a name may mean, by what tells names apart, each with the days it was there.
CREATE OR REPLACE TABLE area_keys AS
WITH names AS (
  SELECT code, name FROM areas WHERE level = 'authority'
  UNION
  SELECT code, unnest(string_split(aliases, ';')) FROM areas WHERE level = 'authority'
),
keys AS (
  SELECT DISTINCT name_key(name) AS key, code FROM names
)
SELECT
  key,
  list({
    'code': code,
    'first_day': coalesce(valid_from, DATE '0001-01-01'),
    'last_day': coalesce(valid_to, DATE '9999-12-31')
  } ORDER BY code) AS councils
FROM keys
JOIN areas USING (code)
WHERE key <> ''
GROUP BY key
