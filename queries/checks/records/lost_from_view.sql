-- Level: serious
-- Title: Children lost from view
-- Found: {child was|children were} in care in an older extract and {is|are} in no newer one
-- Done: {The child counts|They count} up to the older extract’s as-at date, and {has|have} not left since.
-- Mend: Add the end of the episode to the newest extract, or the child’s row if the child is still in care.
-- KPIs: EPISODES
-- Source: "Lost from view" in docs/records.md.
SELECT
  row.file, row.row_number, row.child, 'DEC' AS column_name, NULL::VARCHAR AS found,
  format(
    'The episode was open on {}, and no newer extract tells how it went on.',
    strftime(ends - 1, '%-d %B %Y')
  ) AS detail
FROM episodes_kept AS kept
JOIN records_episodes AS row ON row.rowid = kept.episode
WHERE lost
