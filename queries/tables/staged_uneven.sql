-- Series of quarters of a KPI and council, in the file and among the figures that hold, in which the
-- largest is more than twice the smallest and at least 5 away: only there can a quarter be unlike the
-- others (see checks/notes/unlike_the_others.sql).
CREATE OR REPLACE TEMP TABLE staged_uneven AS
WITH in_file AS (
  SELECT
    kpi,
    area_code,
    illustrative AS example,
    min(smallest) AS smallest,
    max(largest) AS largest
  FROM (
    SELECT
      any_value(measure_id) AS measure_id,
      any_value(area_id) AS area_id,
      illustrative,
      min(value) AS smallest,
      max(value) AS largest
    FROM staged_resolved
    WHERE value IS NOT NULL AND quarter IS NOT NULL
    GROUP BY figure // 50000, illustrative
  )
  JOIN staged_measures USING (measure_id)
  JOIN staged_areas USING (area_id)
  WHERE breakdown = ''
  GROUP BY ALL
),
held AS (
  SELECT
    kpi,
    area_code,
    contains(marks, 'illustrative') AS example,
    min(value) AS smallest,
    max(value) AS largest
  FROM figures_own
  WHERE breakdown = '' AND value IS NOT NULL AND contains(period, 'Q')
  GROUP BY ALL
)
SELECT kpi, area_code
FROM in_file
LEFT JOIN held USING (kpi, area_code, example)
WHERE greatest(in_file.largest, coalesce(held.largest, in_file.largest))
    > 2 * least(in_file.smallest, coalesce(held.smallest, in_file.smallest))
  AND greatest(in_file.largest, coalesce(held.largest, in_file.largest))
    - least(in_file.smallest, coalesce(held.smallest, in_file.smallest)) >= 5
