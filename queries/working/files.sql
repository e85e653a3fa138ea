-- files
-- The files that were taken in, and of each: its rows, the rows of the children behind the figure, and
-- of the Episodes files the rows that stand in their histories.
WITH rows_of_all AS (
  SELECT file, child FROM records_header
  UNION ALL
  SELECT file, child FROM records_episodes
  UNION ALL
  SELECT file, child FROM records_reviews
  UNION ALL
  SELECT file, child FROM records_uasc
  UNION ALL
  SELECT file, child FROM records_oc2
  UNION ALL
  SELECT file, child FROM records_oc3
  UNION ALL
  SELECT file, child FROM records_missing
),
of_children AS (
  SELECT file, count(*) AS rows_of_children
  FROM rows_of_all
  WHERE child IN (SELECT child FROM working_children)
  GROUP BY file
),
in_histories AS (
  SELECT file, count(*) AS rows_in_histories
  FROM episodes_kept
  JOIN records_episodes ON records_episodes.rowid = episodes_kept.episode
  WHERE episodes_kept.child IN (SELECT child FROM working_children)
  GROUP BY file
)
SELECT
  name,
  table_name,
  year_begin::VARCHAR AS year_begin,
  as_at::VARCHAR AS as_at,
  rows,
  coalesce(rows_of_children, 0) AS rows_of_children,
  CASE WHEN table_name = 'episodes' THEN coalesce(rows_in_histories, 0) END AS rows_in_histories
FROM record_files
LEFT JOIN of_children USING (file)
LEFT JOIN in_histories USING (file)
ORDER BY table_name, as_at, name
