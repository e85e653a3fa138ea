-- Each combination of level, codes and name in the file, as it stands there, clean, and as it is looked
-- up. A code or name that is only a symbol is none.
CREATE OR REPLACE TEMP TABLE staged_places AS
SELECT
  text_id AS place_id,
  clean(texts.geographic_level) AS geographic_level,
  clean(texts.new_la_code) AS new_la_code,
  clean(texts.old_la_code) AS old_la_code,
  clean(texts.la_name) AS la_name,
  regexp_replace(upper(clean(texts.new_la_code)), '^([A-Z:-]|\.\.)$', '') AS new_code,
  regexp_replace(upper(clean(texts.old_la_code)), '^([A-Z:-]|\.\.)$', '') AS old_code,
  regexp_replace(clean(texts.la_name), '^([a-zA-Z:-]|\.\.)$', '') AS name
FROM staged_texts AS texts
WHERE texts.la_name IS NOT NULL
