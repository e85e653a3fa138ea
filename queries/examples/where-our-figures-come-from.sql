-- title: Which files and releases do our figures come from?
-- note: A row a source, newest last: how many figures of ours it gives, of how many KPIs, from when to when. The SHA-256 of a file says which file it was, byte for byte.
-- parameter: area area

SELECT
  figures.origin,
  coalesce(
    files.file,
    releases.release,
    CASE figures.source WHEN 'example' THEN 'Illustrative example' ELSE figures.source END
  ) AS came_from,
  count(*) AS number_of_figures,
  count(figures.value) AS with_value,
  count(DISTINCT figures.kpi) AS number_of_kpis,
  min(figures.period_end) AS first_period_end,
  max(figures.period_end) AS last_period_end,
  any_value(releases.licence) AS licence,
  any_value(files.sha256) AS sha256
FROM figures
LEFT JOIN files ON files.id = figures.source
LEFT JOIN releases ON releases.id = figures.source
WHERE figures.area_code = $area
GROUP BY figures.origin, came_from
ORDER BY last_period_end, came_from
