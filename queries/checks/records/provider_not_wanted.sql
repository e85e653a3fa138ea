-- Level: note
-- Title: A provider where the return wants none
-- Found: {placement has|placements have} a provider where the return wants none
-- Done: Nothing is left out because of it.
-- Mend: Empty PLACE_PROVIDER for T0 to T3 and Z1.
-- KPIs: none
-- Source: PLACE_PROVIDER in the SSDA903 return: empty for T0 to T3 and Z1.
SELECT
  file, row_number, child, 'PLACE_PROVIDER' AS column_name, provider AS found,
  format('PLACE is {}, which has no provider.', place) AS detail
FROM records_episodes
WHERE provider IS NOT NULL AND place IN ('T0', 'T1', 'T2', 'T3', 'Z1')
