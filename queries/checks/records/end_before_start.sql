-- Level: serious
-- Title: Episodes that end before they start
-- Found: {episode ends|episodes end} before {it starts|they start}
-- Done: {It is|They are} left out of every figure that comes from episodes.
-- Mend: Correct DECOM or DEC, whichever is wrong, and load the file again.
-- KPIs: EPISODES
-- Source: "From files to a child's history" in docs/records.md.
SELECT
  file, row_number, child, 'DEC' AS column_name, strftime(dec, '%d/%m/%Y') AS found,
  format(
    'The episode starts on {} and ends on {}.',
    strftime(decom, '%-d %B %Y'), strftime(dec, '%-d %B %Y')
  ) AS detail
FROM records_episodes
WHERE dec < decom
