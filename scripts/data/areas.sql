-- Which areas are there, and under which codes, names and dates?
-- Codes, regions and names come from the published files; what began, ended or
-- was given a new code comes from reorganisations.csv (Structural Changes Orders).
CREATE TABLE areas AS
WITH
-- Every authority code met in a file that carries GSS codes.
met AS (
  SELECT la_code, area_code AS code, la_name AS name, region_code, time_period FROM population
  UNION ALL SELECT la_code, area_code, la_name, region_code, time_period FROM children
  UNION ALL SELECT la_code, area_code, la_name, region_code, time_period FROM stability
  UNION ALL SELECT la_code, area_code, la_name, region_code, time_period FROM activity
  UNION ALL SELECT la_code, area_code, la_name, region_code, time_period FROM accommodation
),
-- One row a code, as the newest file has it.
authorities AS (
  SELECT
    code,
    max_by(name, time_period) AS name,
    max_by(la_code, time_period) AS la_code,
    max_by(region_code, time_period) AS home
  FROM met
  WHERE code IS NOT NULL
  GROUP BY code
),
-- A London authority's region is London; Inner and Outer London (E13…) stay as its sub-region.
dated AS (
  SELECT
    authorities.code,
    coalesce(changes.name, authorities.name) AS name,
    CASE WHEN changes.kind = 'recoded' THEN 'former_code' ELSE 'authority' END AS level,
    -- A former code carries no number, so that a number leads to one authority.
    CASE WHEN changes.kind = 'recoded' THEN NULL ELSE authorities.la_code END AS la_code,
    CASE WHEN home LIKE 'E13%' THEN 'E12000007' ELSE home END AS region_code,
    CASE WHEN home LIKE 'E13%' THEN home END AS sub_region_code,
    changes.valid_from,
    changes.valid_to,
    changes.predecessors,
    changes.successors
  FROM authorities
  LEFT JOIN reorganisations AS changes USING (code)
),
-- Regions, Inner and Outer London, England; LAIT numbers them 970 to 990.
above AS (
  SELECT DISTINCT
    coalesce(rows.region_code, rows.country_code) AS code,
    coalesce(rows.region_name, rows.country_name) AS name,
    CASE
      WHEN rows.region_code IS NULL THEN 'country'
      WHEN rows.region_code LIKE 'E13%' THEN 'sub_region'
      ELSE 'region'
    END AS level,
    region_numbers.lait_number AS la_code,
    CASE WHEN rows.region_code LIKE 'E13%' THEN 'E12000007' END AS region_code
  FROM children AS rows
  LEFT JOIN region_numbers ON region_numbers.code = coalesce(rows.region_code, rows.country_code)
  WHERE rows.area_code IS NULL
),
all_areas AS (
  SELECT * FROM dated
  UNION ALL BY NAME
  SELECT * FROM above
),
-- What the same area is called elsewhere.
other_names AS (
  SELECT lait_number AS la_code, lait_name AS alias FROM lait
  UNION SELECT la_code, la_name FROM neighbours_2021
  UNION SELECT la_code, la_name FROM neighbours_2025
),
named AS (
  SELECT all_areas.code, other_names.alias
  FROM all_areas
  JOIN other_names USING (la_code)
  UNION
  SELECT code, alias FROM short_names
),
-- Spellings that differ only in capitals are one alias.
distinct_names AS (
  SELECT code, min(alias) AS alias
  FROM named
  JOIN all_areas USING (code)
  WHERE lower(alias) <> lower(name)
  GROUP BY code, lower(alias)
),
aliases AS (
  SELECT code, string_agg(alias, ';' ORDER BY alias) AS aliases
  FROM distinct_names
  GROUP BY code
)
SELECT
  code, name, level, la_code, region_code, sub_region_code,
  CAST(valid_from AS DATE) AS valid_from,
  CAST(valid_to AS DATE) AS valid_to,
  predecessors, successors, aliases
FROM all_areas
LEFT JOIN aliases USING (code);
