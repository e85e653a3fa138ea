-- Level: serious
-- Title: Episodes without a start
-- Found: {episode has|episodes have} no start date (DECOM)
-- Done: {It is|They are} left out of every figure that comes from episodes.
-- Mend: Fill in DECOM and load the file again.
-- KPIs: EPISODES
-- Source: "From files to a child's history" in docs/records.md.
SELECT
  file, row_number, child, 'DECOM' AS column_name, NULL::VARCHAR AS found,
  'The episode has no start date.' AS detail
FROM records_episodes
WHERE decom IS NULL AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )DECOM='))
