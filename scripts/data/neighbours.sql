-- Who are the ten statistical neighbours of each authority, in either model?
-- The models use 3-digit numbers; each leads to the authority that carried it.
CREATE TABLE neighbours AS
WITH
models AS (
  SELECT '2021' AS model, * FROM neighbours_2021
  UNION ALL BY NAME
  SELECT '2025' AS model, * FROM neighbours_2025
),
-- One row a neighbour, in place of ten pairs of columns.
ranked AS (
  SELECT
    model, la_code, rank,
    [neighbour_1, neighbour_2, neighbour_3, neighbour_4, neighbour_5,
     neighbour_6, neighbour_7, neighbour_8, neighbour_9, neighbour_10][rank] AS neighbour_la_code,
    [closeness_1, closeness_2, closeness_3, closeness_4, closeness_5,
     closeness_6, closeness_7, closeness_8, closeness_9, closeness_10][rank] AS closeness
  FROM models, range(1, 11) AS ranks(rank)
  -- The 2021 file has blank lines and a heading between its two blocks.
  WHERE la_code IS NOT NULL
),
authorities AS (
  SELECT la_code, code FROM areas WHERE level = 'authority'
)
SELECT
  ranked.model,
  authorities.code AS area_code,
  neighbour.code AS neighbour_code,
  ranked.rank,
  sentence_case(ranked.closeness) AS closeness,
  ranked.la_code,
  ranked.neighbour_la_code
FROM ranked
LEFT JOIN authorities ON authorities.la_code = trim(ranked.la_code)
LEFT JOIN authorities AS neighbour ON neighbour.la_code = trim(ranked.neighbour_la_code);
