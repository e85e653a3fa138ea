-- Takes our own row at the end off again.
DELETE FROM staged_texts WHERE kpi IS NULL
