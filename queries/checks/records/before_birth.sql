-- Level: look
-- Title: Episodes that start before the child was born
-- Found: {episode starts|episodes start} before the child’s date of birth
-- Done: The episode counts. The child’s age is not known up to the date of birth.
-- Mend: Correct the date of birth or the start of the episode.
-- KPIs: AGE, IN_CARE
-- Source: "Age" in docs/records.md.
SELECT
  row.file, row.row_number, row.child, 'DECOM' AS column_name,
  strftime(odd.decom, '%d/%m/%Y') AS found,
  format(
    'The episode starts on {}, and the date of birth is {}.',
    strftime(odd.decom, '%-d %B %Y'), strftime(dob, '%-d %B %Y')
  ) AS detail
FROM checks_ages AS odd
JOIN records_episodes AS row ON row.rowid = odd.episode
WHERE odd.decom < dob
