-- record_kpis
-- The KPIs that are being worked out from children's records: what their definitions in src/kpis/ say
-- of them, a line a KPI. number stands for the KPI where a text would take too much room.
CREATE OR REPLACE TABLE records.record_kpis AS
WITH lines AS (
  SELECT string_split(unnest(string_split($kpis, chr(10))), ',') AS cells
)
SELECT
  cells[1]::SMALLINT AS number,
  cells[2] AS kpi,
  cells[3] AS unit,
  cells[4] AS basis,
  cells[5] AS table_name,
  cells[6] AS reach,
  cells[7] AS outcome
FROM lines
