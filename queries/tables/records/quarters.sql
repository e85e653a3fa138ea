-- quarters
-- The financial quarters that the extracts span: from the first of the earliest extract's year to
-- the last one that was over on the latest as-at date. year_begins is S of docs/records.md, the first
-- day of the 12 months; a rolling year, or the 30 months before, counts as covered once the extracts
-- of episodes reach back to it.
CREATE OR REPLACE TABLE records.quarters AS
WITH spanned AS (
  SELECT
    min(year_begin) AS first_day,
    max(as_at) AS last_day,
    min(year_begin) FILTER (table_name = 'episodes') AS episodes_from,
    min(year_begin) FILTER (table_name = 'oc3') AS leavers_from
  FROM record_files
),
begun AS (
  SELECT *, unnest(generate_series(first_day, last_day, INTERVAL 3 MONTH))::DATE AS period_begin
  FROM spanned
),
dated AS (
  SELECT *, last_day(period_begin + INTERVAL 2 MONTH) AS period_end
  FROM begun
)
SELECT
  (row_number() OVER (ORDER BY period_begin) - 1)::INTEGER AS position,
  format(
    '{}-{:02d}-Q{}',
    year(period_end - INTERVAL 3 MONTH),
    (year(period_end - INTERVAL 3 MONTH) + 1) % 100,
    (quarter(period_end) + 2) % 4 + 1
  ) AS period,
  period_begin,
  period_end,
  (period_begin - INTERVAL 9 MONTH)::DATE AS year_begins,
  (period_end - INTERVAL 24 MONTH)::DATE AS months_24,
  (period_end - INTERVAL 30 MONTH)::DATE AS months_30,
  coalesce(episodes_from <= period_begin - INTERVAL 9 MONTH, false) AS year_covered,
  coalesce(episodes_from <= period_end - INTERVAL 30 MONTH, false) AS months_30_covered,
  coalesce(leavers_from <= period_begin - INTERVAL 9 MONTH, false) AS leavers_covered,
  EXISTS (
    FROM record_files
    WHERE table_name = 'uasc' AND year_begin <= period_begin AND as_at >= period_end
  ) AS unaccompanied_known
FROM dated
WHERE period_end <= last_day
ORDER BY position
