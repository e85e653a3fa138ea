-- Level: look
-- Title: A reason for the end, and no end
-- Found: {episode has|episodes have} a reason for {its|their} end (REC) and no end date
-- Done: {It counts|They count} as still open, and nobody counts as having left because of {it|them}.
-- Mend: Fill in DEC where the episode has ended, or empty REC where it goes on.
-- KPIs: EPISODES
-- Source: "An open episode" in docs/records.md: a REC on it is never a reason to drop it.
SELECT
  file, row_number, child, 'REC' AS column_name, rec AS found,
  format('REC is {} and DEC is empty.', rec) AS detail
FROM records_episodes
WHERE dec IS NULL AND rec IS NOT NULL
  AND (unread IS NULL OR NOT regexp_matches(unread, '(^|; )DEC='))
