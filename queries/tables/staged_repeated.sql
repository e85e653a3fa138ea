-- Figures that stand in more than one row of the file.
CREATE OR REPLACE TEMP TABLE staged_repeated AS
SELECT figure
FROM staged_resolved
WHERE figure IS NOT NULL
GROUP BY figure
HAVING count(*) > 1
