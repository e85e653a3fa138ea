-- Level: look
-- Title: Episodes that overlap
-- Found: {episode ends|episodes end} after the child’s next one has started
-- Done: {The two episodes count|Both count}. The child counts once, and lives where the later one says.
-- Mend: Correct the end of the earlier episode or the start of the later one.
-- KPIs: EPISODES
-- Source: the SSDA903 return: a child has one episode at a time.
SELECT
  row.file, row.row_number, row.child, 'DEC' AS column_name,
  strftime(odd.dec, '%d/%m/%Y') AS found,
  format(
    'The episode ends on {}, and the child’s next one starts on {}.',
    strftime(odd.dec, '%-d %B %Y'), strftime(next_decom, '%-d %B %Y')
  ) AS detail
FROM checks_order AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE runs_over
