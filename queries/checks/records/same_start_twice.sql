-- Level: look
-- Title: Two different episodes from the same day
-- Found: {row shares|rows share} child and start date with another row of the file, and
--   {says|say} something else
-- Done: {Both rows count, the one that ended first coming first|All of them count, in the order of their ends}.
-- Mend: Delete the row that is wrong. Two episodes may start on one day where the first also
--   ended on it.
-- KPIs: EPISODES
-- Source: "From files to a child's history" in docs/records.md: the pair is no key.
SELECT
  file, row_number, child, 'DECOM' AS column_name, strftime(decom, '%d/%m/%Y') AS found,
  format(
    'Another row of this file has this child and this start, {}, and differs elsewhere.',
    strftime(decom, '%-d %B %Y')
  ) AS detail
FROM checks_same_start
QUALIFY min(says) OVER (PARTITION BY file, child, decom)
  <> max(says) OVER (PARTITION BY file, child, decom)
