-- Level: look
-- Title: Children who came into care while in care
-- Found: {episode says|episodes say} that the child came into care (S), and the child was there already
-- Done: The child counts as having come into care, and a new placement begins.
-- Mend: Give the reason for the new episode: L, P, T, B or U.
-- KPIs: cla_started, placements_3_plus, same_home_2_years
-- Source: "Started in a quarter" in docs/records.md.
SELECT
  row.file, row.row_number, row.child, 'RNE' AS column_name, 'S' AS found,
  format(
    'RNE is S on {}, and the child’s episode before it had not ended with leaving care.',
    strftime(odd.decom, '%-d %B %Y')
  ) AS detail
FROM checks_order AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE already_in_care
