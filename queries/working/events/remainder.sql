-- events: remainder
-- What happened to the children shown that says why they stand in the remainder: whether they were in
-- care on the day before the quarter and on its last day, the birthday on which care ends, the starts
-- and ends of their times in care in the quarter, and the short breaks that touch it.
-- Source: "Counting children" in docs/records.md.
SELECT child, day::VARCHAR AS day, until::VARCHAR AS until, code, NULL::DOUBLE AS amount
FROM (
  WITH asked AS (
    SELECT remainder_children.*, period_begin, period_end
    FROM remainder_children
    JOIN quarters USING (position)
    WHERE quarters.period = $period AND child IN (SELECT child FROM shown_children)
  ),
  kept AS (
    SELECT
      asked.child, period_begin, period_end, kept.decom, ends, kept.rne, lost,
      coalesce(kept.rec LIKE 'E%' AND row.dec = ends, false) AS left_care,
      seq = min(seq) OVER in_period_of_care AS first,
      seq = max(seq) OVER in_period_of_care AS last
    FROM episodes_kept AS kept
    JOIN asked ON asked.child = kept.child
    JOIN records_episodes AS row ON row.rowid = kept.episode
    WINDOW in_period_of_care AS (PARTITION BY kept.child, kept.period_of_care)
  ),
  happened AS (
    SELECT
      child, 0 AS place, (period_begin - INTERVAL 1 DAY)::DATE AS day, NULL::DATE AS until,
      CASE WHEN at_start THEN 'in_care' ELSE 'not_in_care' END AS code
    FROM asked
    UNION ALL
    SELECT child, 1, (dob + INTERVAL 18 YEAR)::DATE, NULL, 'eighteen'
    FROM asked
    JOIN children USING (child)
    WHERE dob + INTERVAL 18 YEAR <= period_end
    UNION ALL
    SELECT child, 3, decom, NULL, CASE WHEN rne = 'S' THEN 'start' ELSE 'start_without_code' END
    FROM kept
    WHERE decom BETWEEN period_begin AND period_end AND (first OR rne = 'S')
    UNION ALL
    SELECT
      child, 2, (ends - lost::INTEGER)::DATE, NULL,
      CASE
        WHEN lost THEN 'lost'
        WHEN left_care THEN 'end'
        ELSE 'end_without_code'
      END
    FROM kept
    WHERE ends BETWEEN period_begin AND period_end AND (last OR left_care)
    UNION ALL
    SELECT DISTINCT asked.child, 4, row.decom, row.dec, 'short_break'
    FROM asked
    JOIN episodes_standing AS standing ON standing.child = asked.child
    JOIN records_episodes AS row ON row.rowid = standing.episode
    WHERE row.ls IN ('V3', 'V4') AND row.decom <= period_end
      AND (row.dec IS NULL OR row.dec >= period_begin)
    UNION ALL
    SELECT child, 5, period_end, NULL, CASE WHEN at_end THEN 'in_care' ELSE 'not_in_care' END
    FROM asked
  )
  FROM happened
) AS happened
ORDER BY child, place <> 0, place = 5, day, place
