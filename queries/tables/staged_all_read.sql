-- Whether all rows were read in one go, and none may be blank. At the end stands a row of our own whose
-- kpi is NULL: a quotation mark that is never closed would have taken it in. A blank row has an empty
-- kpi; no id or title begins with a sign before the digits or after the letters, and every space is one.
SELECT
  count(*) FILTER (WHERE kpi IS NULL) = 1
    AND count(*) FILTER (WHERE kpi < '0' OR kpi > '~') = 0 AS all_read
FROM staged_texts
