-- counting
-- How children's records are counted: one row, with the authority whose children these are and the
-- rules that are a setting. Source: "Placements" in docs/records.md.
CREATE OR REPLACE TABLE records.counting AS
SELECT
  $area AS area,
  string_split($area_codes, ' ') AS area_codes,
  $count_same_carer_moves AS count_same_carer_moves,
  $count_temporary_moves AS count_temporary_moves,
  $today::DATE AS today
