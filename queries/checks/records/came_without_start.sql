-- Level: look
-- Title: Children who came into care without a start
-- Found: {period|periods} of care {begins|begin} without the code for coming into care (S)
-- Done: The child is in care from that day, and does not count as having come into care.
-- Mend: Write S in RNE of the first episode, or add the episode before it.
-- KPIs: cla_started
-- Source: "Started in a quarter" in docs/records.md. A child can come from short breaks without an S.
SELECT
  row.file, row.row_number, row.child, 'RNE' AS column_name, odd.rne AS found,
  format(
    'A period of care begins on {} with {} and not with S.',
    strftime(odd.decom, '%-d %B %Y'), odd.rne
  ) AS detail
FROM checks_order AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE comes_without_s
