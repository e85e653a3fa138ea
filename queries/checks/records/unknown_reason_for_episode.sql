-- Level: serious
-- Title: Reason for a new episode: empty or not a known code
-- Found: {episode has|episodes have} no known reason for starting (RNE)
-- Done: {It counts|They count}, but not as coming into care and not as a new placement.
-- Mend: Give S, L, P, T, B or U.
-- KPIs: cla_started, placements_3_plus, same_home_2_years
-- Source: RNE in the SSDA903 return; "Placements" in docs/records.md.
SELECT
  file, row_number, child, 'RNE' AS column_name, rne AS found,
  CASE
    WHEN rne IS NULL THEN 'RNE is empty.'
    ELSE format('“{}” is not a code for why an episode starts.', rne)
  END AS detail
FROM records_episodes
WHERE rne IS NULL OR rne NOT IN ('S', 'L', 'P', 'T', 'B', 'U')
