-- quarters_contested
-- Children whose episodes overlap: which of them holds in which quarter. It is the last that goes on
-- past the end of the quarter, else the last. Where episodes follow one another no one has to choose,
-- so only these children are here, each of their episodes with the quarters that it has, or none.
CREATE OR REPLACE TABLE records.quarters_contested AS
WITH overlapping AS (
  SELECT DISTINCT child FROM episodes_kept WHERE ends > next_decom
),
touched AS (
  SELECT child, seq, ends, position, period_end
  FROM episodes_kept
  SEMI JOIN overlapping USING (child)
  LEFT JOIN quarters
    ON decom <= period_end AND ends - lost::INTEGER >= period_begin
),
judged AS (
  SELECT
    *,
    position IS NOT NULL AND row_number() OVER (
      PARTITION BY child, position ORDER BY ends > period_end DESC, seq DESC
    ) = 1 AS holds
  FROM touched
)
SELECT child, seq, coalesce(list(position) FILTER (holds), []) AS positions
FROM judged
GROUP BY child, seq
