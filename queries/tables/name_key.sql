-- What tells the name of a council apart: "Durham", "Durham County Council" and "County Durham" are all
-- "durham".
CREATE OR REPLACE MACRO name_key(name) AS trim(regexp_replace(
  regexp_replace(
    replace(
      regexp_replace(
        regexp_replace(lower(replace(name, '&', ' and ')), '\(.*?\)', ' ', 'g'),
        '[^a-z0-9]+', ' ', 'g'
      ),
      'london borough', ' '
    ),
    '\b(council|county|city|borough|metropolitan|district|unitary|authority|royal|corporation|of|the|mbc|cc)\b',
    ' ', 'g'
  ),
  ' +', ' ', 'g'
))
