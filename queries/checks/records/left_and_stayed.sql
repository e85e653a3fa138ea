-- Level: look
-- Title: Children who left and are still there
-- Found: {episode says|episodes say} that the child left, and the next one goes on the same day
-- Done: The child counts as having left, and the period of care goes on.
-- Mend: Write X1 in REC where the child stayed in care, or S in RNE of the next episode
--   where the child came back.
-- KPIs: cla_ceased, cla_started
-- Source: "Ceased in a quarter" in docs/records.md.
SELECT
  row.file, row.row_number, row.child, 'REC' AS column_name, odd.rec AS found,
  format(
    'REC is {}, and the child’s next episode starts on the same day, {}, without S.',
    odd.rec, strftime(odd.dec, '%-d %B %Y')
  ) AS detail
FROM checks_order AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE goes_on
