-- Level: note
-- Title: Episodes that a newer extract tells differently
-- Found: {row of an older extract differs|rows of older extracts differ} from the newest one
-- Done: The newest extract counts.
-- Mend: Nothing to do where the newest extract is right.
-- KPIs: none
-- Source: "A newer extract replaces" in docs/records.md. An open episode that has ended since is no conflict.
WITH told_twice AS (
  SELECT child, decom
  FROM records_episodes
  WHERE child IS NOT NULL AND decom IS NOT NULL
  GROUP BY child, decom
  HAVING min(file) <> max(file) AND (
    min(dec) <> max(dec) OR min(rec) <> max(rec) OR min(rne) <> max(rne)
    OR min(ls) <> max(ls) OR min(place) <> max(place)
  )
),
told AS (
  SELECT
    episodes.file, row_number, episodes.child, episodes.decom,
    dec, rec, rne, ls, place, as_at,
    count(*) OVER (PARTITION BY episodes.child, episodes.decom, as_at) AS rows_of_extract,
    max(as_at) OVER (PARTITION BY episodes.child, episodes.decom) AS newest_as_at
  FROM records_episodes AS episodes
  SEMI JOIN told_twice USING (child, decom)
  JOIN record_files USING (file)
),
newest AS (
  SELECT * FROM told
  -- Where an extract has several rows from one day it is not known which to hold against which.
  WHERE as_at = newest_as_at AND rows_of_extract = 1
)
SELECT
  told.file, told.row_number, told.child,
  CASE
    WHEN told.dec <> newest.dec THEN 'DEC'
    WHEN told.place <> newest.place THEN 'PLACE'
    WHEN told.ls <> newest.ls THEN 'LS'
    WHEN told.rne <> newest.rne THEN 'RNE'
    ELSE 'REC'
  END AS column_name,
  CASE column_name
    WHEN 'DEC' THEN strftime(told.dec, '%d/%m/%Y')
    WHEN 'PLACE' THEN told.place
    WHEN 'LS' THEN told.ls
    WHEN 'RNE' THEN told.rne
    ELSE told.rec
  END AS found,
  format(
    'The extract as at {} has {} for the episode that starts on {}.',
    strftime(newest.as_at, '%-d %B %Y'),
    CASE column_name
      WHEN 'DEC' THEN strftime(newest.dec, '%d/%m/%Y')
      WHEN 'PLACE' THEN newest.place
      WHEN 'LS' THEN newest.ls
      WHEN 'RNE' THEN newest.rne
      ELSE newest.rec
    END,
    strftime(told.decom, '%-d %B %Y')
  ) AS detail
FROM told
JOIN newest USING (child, decom)
WHERE told.as_at < newest.as_at AND told.rows_of_extract = 1
  AND (
    told.dec <> newest.dec OR told.place <> newest.place OR told.ls <> newest.ls
    OR told.rne <> newest.rne OR told.rec <> newest.rec
  )
