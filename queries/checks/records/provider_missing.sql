-- Level: serious
-- Title: Placements without a provider
-- Found: {placement has|placements have} no provider where one is needed
-- Done: The provider counts as not known: not as our own, and not as another’s.
-- Mend: Give PR0 to PR5.
-- KPIs: in_house_foster, external_residential
-- Source: PLACE_PROVIDER in the SSDA903 return: empty for T0 to T3 and Z1 alone.
SELECT
  file, row_number, child, 'PLACE_PROVIDER' AS column_name, NULL::VARCHAR AS found,
  format('PLACE is {} and PLACE_PROVIDER is empty.', place) AS detail
FROM records_episodes
WHERE provider IS NULL
  AND place NOT IN ('T0', 'T1', 'T2', 'T3', 'Z1', 'Z11', 'Z12', 'Z13', 'Z14')
