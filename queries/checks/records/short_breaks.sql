-- Level: note
-- Title: Short breaks
-- Found: {episode is a short break|episodes are short breaks} (V3 or V4)
-- Done: Short breaks are in no figure.
-- Mend: Nothing to do.
-- KPIs: none
-- Source: "V3 or V4" in docs/records.md.
SELECT
  file, row_number, child, 'LS' AS column_name, ls AS found,
  format('Legal status {} is a short break.', ls) AS detail
FROM records_episodes
WHERE ls IN ('V3', 'V4')
