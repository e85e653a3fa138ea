-- Level: look
-- Title: Care that should go on the same day, and does not
-- Found: {episode says|episodes say} that the next one starts the same day (X1), and none does
-- Done: The child is not in care from the end to the next start, and does not count as having left.
-- Mend: Add the episode that is missing, or give the code of the reason why the child left.
-- KPIs: EPISODES
-- Source: X1 in the SSDA903 return: the next episode starts the same day.
SELECT
  row.file, row.row_number, row.child, 'REC' AS column_name, 'X1' AS found,
  CASE
    WHEN next_decom IS NULL
    THEN format(
      'The episode ends on {} with X1, and the child has none after it.',
      strftime(odd.dec, '%-d %B %Y')
    )
    ELSE format(
      'The episode ends on {} with X1, and the next one starts on {}.',
      strftime(odd.dec, '%-d %B %Y'), strftime(next_decom, '%-d %B %Y')
    )
  END AS detail
FROM checks_order AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE nothing_follows
