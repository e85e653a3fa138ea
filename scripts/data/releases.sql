-- Which release is each figure from, and when did it come out?
-- The dictionary's dates are Excel serial numbers (days since 30 December 1899);
-- it gives months as their first day, so a first day is shown as a month.
CREATE TABLE releases AS
WITH
dated AS (
  SELECT
    measure, data_set, link,
    DATE '1899-12-30' + TRY_CAST(last_update AS INTEGER) AS last_update,
    DATE '1899-12-30' + TRY_CAST(next_update AS INTEGER) AS next_update
  FROM dictionary
),
-- The LAIT release is the newest update of any measure in its dictionary.
lait_release AS (
  SELECT
    'lait' AS release,
    strftime(max(last_update), 'dfe-lait-%Y-%m') AS id,
    strftime(max(last_update), '%B %Y') AS edition,
    max(last_update) AS published,
    min(next_update) FILTER (WHERE measure IN (SELECT measure FROM lait_measures)) AS next_release,
    NULL AS link
  FROM dated
),
-- The EES release is what LAIT says of the measures it takes from the same data sets.
ees_release AS (
  SELECT
    'ees' AS release,
    'dfe-ees-cla-' || newest.year AS id,
    'reporting year ' || newest.year AS edition,
    max(last_update) AS published,
    min(next_update) AS next_release,
    min(link) AS link
  FROM dated, (SELECT max(time_period) AS year FROM children) AS newest
  WHERE measure IN (SELECT measure FROM lait_measures)
    AND data_set IN (SELECT data_set FROM ees_data_sets)
  GROUP BY newest.year
),
-- The population file gives no date of its own.
ons_release AS (
  SELECT
    'ons' AS release,
    'ons-mid-year-' || max(time_period) AS id,
    'mid-' || min(time_period) || ' to mid-' || max(time_period) AS edition,
    NULL AS published, NULL AS next_release, NULL AS link
  FROM population
),
all_releases AS (
  SELECT * FROM lait_release
  UNION ALL SELECT * FROM ees_release
  UNION ALL SELECT * FROM ons_release
)
SELECT
  release, id, edition, link,
  CASE WHEN day(published) = 1 THEN strftime(published, '%Y-%m') ELSE strftime(published, '%Y-%m-%d') END AS published,
  CASE WHEN day(next_release) = 1 THEN strftime(next_release, '%Y-%m') ELSE strftime(next_release, '%Y-%m-%d') END AS next_release
FROM all_releases;
