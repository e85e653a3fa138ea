-- Each combination of level, codes and name in the file, as it stands there, clean, and as it is looked
-- up. A code or name that is only a symbol is none.
CREATE OR REPLACE TEMP TABLE staged_places AS
SELECT
  geographic_level AS geographic_level_cell,
  new_la_code AS new_la_code_cell,
  old_la_code AS old_la_code_cell,
  la_name AS la_name_cell,
  clean(geographic_level_cell) AS geographic_level,
  clean(new_la_code_cell) AS new_la_code,
  clean(old_la_code_cell) AS old_la_code,
  clean(la_name_cell) AS la_name,
  regexp_replace(upper(clean(new_la_code_cell)), '^([A-Z:-]|\.\.)$', '') AS new_code,
  regexp_replace(upper(clean(old_la_code_cell)), '^([A-Z:-]|\.\.)$', '') AS old_code,
  regexp_replace(clean(la_name_cell), '^([a-zA-Z:-]|\.\.)$', '') AS name
FROM (SELECT DISTINCT geographic_level, new_la_code, old_la_code, la_name FROM staged_texts)
