-- The latest day that each file tells of, up to $today: a day after it is a slip. Of episodes it is the
-- start (DECOM), by which an extract's collection year is known (see kpis.md).
SELECT file::DOUBLE AS file, max(latest)::VARCHAR AS latest
FROM (
  SELECT file, max(decom) FILTER (WHERE decom <= $today::DATE) AS latest
  FROM records_episodes
  GROUP BY file
  UNION ALL
  SELECT file, max(review) FILTER (WHERE review <= $today::DATE)
  FROM records_reviews
  GROUP BY file
  UNION ALL
  SELECT file, max(greatest(
    CASE WHEN mis_start <= $today::DATE THEN mis_start END,
    CASE WHEN mis_end <= $today::DATE THEN mis_end END
  ))
  FROM records_missing
  GROUP BY file
  UNION ALL
  SELECT file, max(greatest(
    CASE WHEN date_int <= $today::DATE THEN date_int END,
    CASE WHEN date_match <= $today::DATE THEN date_match END
  ))
  FROM records_ad1
  GROUP BY file
  UNION ALL
  SELECT file, max(greatest(
    CASE WHEN date_placed <= $today::DATE THEN date_placed END,
    CASE WHEN date_placed_ceased <= $today::DATE THEN date_placed_ceased END
  ))
  FROM records_placed_for_adoption
  GROUP BY file
  UNION ALL
  SELECT file, max(greatest(
    CASE WHEN sw_decom <= $today::DATE THEN sw_decom END,
    CASE WHEN sw_dec <= $today::DATE THEN sw_dec END
  ))
  FROM records_social_workers
  GROUP BY file
)
GROUP BY file
