-- Level: look
-- Title: An end, and no reason for it
-- Found: {episode has|episodes have} an end date and no reason for it (REC)
-- Done: {It ends|They end} on that day, and the child does not count as having left.
-- Mend: Fill in REC: X1 where the next episode starts the same day, else why the child left.
-- KPIs: cla_ceased
-- Source: "Ceased in a quarter" in docs/records.md: only a leaving code counts.
SELECT
  file, row_number, child, 'REC' AS column_name, NULL::VARCHAR AS found,
  format('The episode ends on {} and REC is empty.', strftime(dec, '%-d %B %Y')) AS detail
FROM records_episodes
WHERE dec IS NOT NULL AND rec IS NULL
