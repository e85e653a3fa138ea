-- Each combination of level, codes and name in the file, as it stands there and clean.
CREATE OR REPLACE TEMP TABLE staged_places AS
SELECT
  geographic_level AS geographic_level_cell,
  new_la_code AS new_la_code_cell,
  old_la_code AS old_la_code_cell,
  la_name AS la_name_cell,
  clean(geographic_level) AS geographic_level,
  clean(new_la_code) AS new_la_code,
  clean(old_la_code) AS old_la_code,
  clean(la_name) AS la_name
FROM (SELECT DISTINCT geographic_level, new_la_code, old_la_code, la_name FROM staged_texts)
