-- Level: note
-- Title: Category of need: empty or not a known code
-- Found: {episode has|episodes have} no known category of need (CIN)
-- Done: Nothing is left out because of it: no figure uses it.
-- Mend: Give N1 to N8.
-- KPIs: none
-- Source: CIN in the SSDA903 return.
SELECT
  file, row_number, child, 'CIN' AS column_name, cin AS found,
  CASE
    WHEN cin IS NULL THEN 'CIN is empty.'
    ELSE format('“{}” is not a code for a category of need.', cin)
  END AS detail
FROM records_episodes
WHERE cin IS NULL OR cin NOT IN ('N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8')
