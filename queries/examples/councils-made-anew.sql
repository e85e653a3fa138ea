-- title: Which councils were made anew, and what became of their figures?
-- note: Each new authority with those it replaced, and their figures of the years on either side. Where one council was divided, its children went to several: do not take its last figure for the new one's first. Codes that only changed are no new council and are not here.
-- parameter: kpi kpi cla_number

-- predecessors holds codes with ; between: unnest makes a row of each.
WITH anew AS (
  SELECT code, name, valid_from, unnest(string_split(predecessors, ';')) AS old_code
  FROM areas
  WHERE level = 'authority' AND predecessors IS NOT NULL AND predecessors <> ''
),
headlines AS (
  SELECT area_code, period_end, financial_year, value
  FROM figures
  WHERE kpi = $kpi AND origin = 'published' AND breakdown = ''
)
SELECT
  anew.name AS new_authority,
  strftime(anew.valid_from, '%-d %B %Y') AS began_on,
  old.name AS replaced,
  last_of_old.financial_year AS last_year_before,
  last_of_old.value AS value_before,
  first_of_new.financial_year AS first_year_after,
  first_of_new.value AS value_after
FROM anew
JOIN areas AS old ON old.code = anew.old_code
LEFT JOIN headlines AS last_of_old
  ON last_of_old.area_code = anew.old_code
  AND last_of_old.period_end = anew.valid_from - 1
LEFT JOIN headlines AS first_of_new
  ON first_of_new.area_code = anew.code
  AND first_of_new.period_end = last_day((anew.valid_from + INTERVAL 11 MONTH)::DATE)
ORDER BY anew.valid_from, anew.name, old.name
