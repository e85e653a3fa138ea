-- Every area that can be chosen or named, by name.
SELECT
  code,
  name,
  level,
  region_code,
  strftime(valid_from, '%Y-%m-%d') AS valid_from,
  strftime(valid_to, '%Y-%m-%d') AS valid_to,
  predecessors,
  successors
FROM areas
ORDER BY name
