-- Level: look
-- Title: Open episodes with another after them
-- Found: open {episode is|episodes are} not the child’s last
-- Done: {It ends|They end} on the day on which the next one starts.
-- Mend: Fill in DEC and REC of the episode that has ended.
-- KPIs: EPISODES
-- Source: "An open episode that is not the child's last" in docs/records.md.
SELECT
  row.file, row.row_number, row.child, 'DEC' AS column_name, NULL::VARCHAR AS found,
  format(
    'DEC is empty, and the child’s next episode starts on {}.',
    strftime(next_decom, '%-d %B %Y')
  ) AS detail
FROM checks_order AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE open_not_last
