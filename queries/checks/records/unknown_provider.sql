-- Level: serious
-- Title: Provider that is not a known code
-- Found: {episode has|episodes have} a provider that is not a known code
-- Done: The provider counts as not known.
-- Mend: Give PR0 to PR5.
-- KPIs: in_house_foster, external_residential
-- Source: PLACE_PROVIDER in the SSDA903 return.
SELECT
  file, row_number, child, 'PLACE_PROVIDER' AS column_name, provider AS found,
  format('“{}” is not a code for a provider.', provider) AS detail
FROM records_episodes
WHERE provider NOT IN ('PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5')
