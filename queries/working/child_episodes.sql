-- child_episodes
-- Every row of the Episodes files for one child, what became of it and why: kept, of no use, replaced by
-- a newer extract, the same row in a newer one, or a short break. ends is the day on which a kept one is
-- taken to end, empty while it is open. Source: "From files to a child's history" in docs/records.md.
WITH mine AS (
  SELECT
    episodes.rowid AS episode, file, row_number, decom, dec, rne, ls, place, provider, rec, unread,
    name, as_at,
    make_date(year(as_at - INTERVAL 3 MONTH), 4, 1) AS first_day,
    CASE
      WHEN decom IS NULL THEN 'no_start'
      WHEN regexp_matches(unread, '(^|; )DEC=') THEN 'end_unreadable'
      WHEN dec < decom THEN 'ends_before_start'
    END AS useless
  FROM records_episodes AS episodes
  JOIN record_files USING (file)
  WHERE child = $child
),
told AS (
  SELECT
    as_at,
    any_value(first_day) AS first_day,
    any_value(name) AS name,
    bool_or(decom <= first_day AND (dec IS NULL OR dec > first_day)) AS in_care_on_first_day
  FROM mine
  WHERE useless IS NULL
  GROUP BY as_at
),
told_anew AS (
  SELECT mine.episode, min(told.as_at) AS newer_as_at, arg_min(told.name, told.as_at) AS newer_name
  FROM mine
  JOIN told ON told.as_at > mine.as_at AND told.in_care_on_first_day
    AND (mine.dec IS NULL OR mine.dec >= told.first_day)
  GROUP BY mine.episode
),
repeated AS (
  SELECT mine.episode, min(other.as_at) AS newer_as_at, arg_min(other.name, other.as_at) AS newer_name
  FROM mine
  JOIN mine AS other ON other.useless IS NULL AND other.decom = mine.decom
    AND other.as_at > mine.as_at AND (mine.dec IS NULL OR mine.dec >= other.first_day)
  GROUP BY mine.episode
)
SELECT
  mine.name AS file,
  mine.as_at::VARCHAR AS as_at,
  mine.row_number,
  mine.decom::VARCHAR AS decom,
  mine.dec::VARCHAR AS dec,
  mine.rne,
  mine.ls,
  mine.place,
  mine.provider,
  mine.rec,
  mine.unread,
  CASE
    WHEN kept.episode IS NOT NULL THEN 'kept'
    WHEN useless IS NOT NULL THEN useless
    WHEN standing.episode IS NULL AND told_anew.episode IS NOT NULL THEN 'told_anew'
    WHEN standing.episode IS NULL THEN 'repeated'
    WHEN mine.ls IN ('V3', 'V4') THEN 'short_break'
    ELSE 'same_row'
  END AS fate,
  CASE WHEN standing.episode IS NULL THEN coalesce(told_anew.newer_name, repeated.newer_name) END
    AS newer_file,
  CASE WHEN standing.episode IS NULL THEN coalesce(told_anew.newer_as_at, repeated.newer_as_at) END
    ::VARCHAR AS newer_as_at,
  CASE WHEN kept.ends < DATE '9999-12-31' THEN kept.ends END::VARCHAR AS ends,
  coalesce(kept.lost, false) AS lost,
  kept.period_of_care
FROM mine
LEFT JOIN told_anew USING (episode)
LEFT JOIN repeated USING (episode)
LEFT JOIN (SELECT episode FROM episodes_standing WHERE child = $child) AS standing USING (episode)
LEFT JOIN (SELECT * FROM episodes_kept WHERE child = $child) AS kept USING (episode)
ORDER BY kept.seq IS NULL, kept.seq, mine.decom, mine.as_at, mine.row_number
