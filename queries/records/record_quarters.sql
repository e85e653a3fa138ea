-- record_quarters
-- The quarters that have a figure of each KPI: those of which the table it comes from tells, and the
-- episodes too unless it is of care leavers; of a KPI that is made once a year those that end on 31
-- March. A figure that looks further back than the extracts reach is marked short_history.
-- Source: "Too little history" in docs/records.md.
CREATE OR REPLACE TABLE records.record_quarters AS
SELECT
  number,
  quarters.position,
  quarters.period,
  quarters.period_end,
  make_date(year(quarters.period_end + INTERVAL 9 MONTH), 3, 31) AS financial_year_end,
  CASE
    WHEN reach = 'year' AND record_kpis.table_name = 'oc3' AND NOT leavers_covered
      OR reach = 'year' AND record_kpis.table_name <> 'oc3' AND NOT year_covered
      OR reach = 'months_30' AND NOT months_30_covered
    THEN 'short_history'
    ELSE ''
  END AS marks
FROM record_kpis
JOIN quarters_covered AS covered ON covered.table_name = record_kpis.table_name
JOIN quarters ON quarters.position = covered.position
WHERE (basis <> 'year' OR month(quarters.period_end) = 3)
  AND (
    record_kpis.table_name = 'oc3'
    OR quarters.position IN (
      SELECT position FROM quarters_covered WHERE table_name = 'episodes'
    )
  )
